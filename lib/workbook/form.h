#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "package/archive.h"
#include "package/workbook_index.h"
#include "workbook/form_sheet.h"

namespace povnet {

/// How the number format of a style shows a value.
enum class Shows { general, text, day, time, share, number };

struct FormStyle {
  Shows shows = Shows::general;
  bool locked = true;
};

/// A name that a workbook gives to cells or to a formula.
struct FormName {
  std::string name;
  std::string formula;
};

/// A table of a sheet, by whose name formulas call its columns.
struct FormTable {
  std::string name;
  std::size_t sheet = 0;
  AreaPlace cells;  ///< without headings and totals
  std::vector<std::string> columns;
};

/// An office's workbook, read to be filled in.
struct Form {
  Archive archive;
  WorkbookIndex index = {};
  std::string workbook = {};    ///< text of xl/workbook.xml
  std::string strings = {};     ///< of the shared strings
  std::string style_part = {};  ///< of the styles
  std::vector<FormText> texts = {};
  std::vector<FormStyle> styles = {};
  std::vector<FormName> names = {};
  std::vector<std::unique_ptr<FormSheet>> sheets = {};
  std::vector<FormTable> tables = {};

  const FormSheet* sheet(std::string_view name) const;    ///< null: there is none
  std::size_t sheet_number(std::string_view name) const;  ///< `sheets.size()`: none
  FormStyle style_of(std::string_view number) const;
};

/// A part that a parser has found well-formed, whole.
std::string sound_part(const Archive& archive, const std::string& part);

/// Refuses (input, with what to do) what cannot be filled in: .xls, .ods, .xlsb, PDF and scans, encrypted,
/// signed or structure-locked workbooks.
Form open_form(const std::string& path, const std::string& shown_name);

}  // namespace povnet
