#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/data_files.h"
#include "schema/expression.h"
#include "schema/value_type.h"

namespace povnet {

struct Register;

/// Spelling (folded) -> text.
using Translation = std::unordered_map<std::string, std::string>;

/// How a text becomes a value. Without a type it stays text until a register column reads it.
struct ValueReading {
  std::optional<ValueType> type;
  std::vector<std::string> days;   ///< "dd/mm/yyyy", "yyyymmdd", "d mmmm yyyy"; besides the usual ones
  std::vector<std::string> blank;  ///< folded texts that mean nothing
  std::optional<std::regex> remove;
  std::optional<std::regex> match;
  std::string translate;  ///< name of a translation
  std::string codes;
  std::string refers;
  bool unknown_is_empty = false;
  bool clock_hours = false;  ///< 7,30 is seven and a half
  Expression min;
  Expression max;
};

/// A value of the row. Where it comes from is told by what is filled.
struct SourceValue {
  std::string name;
  std::size_t slot = 0;
  ValueReading reading;
  // from a cell of the row
  bool is_column = false;
  std::vector<std::string> header;  ///< as written; compared folded
  std::optional<std::regex> header_pattern;
  std::int64_t position = 0;  ///< from 1
  bool optional = false;
  bool required = false;
  bool down = false;  ///< an empty cell takes the value of the row above
  // from the sheet, once
  std::optional<std::regex> title;
  std::string cell;  ///< "A2"
  std::optional<std::regex> sheet;
  std::optional<std::regex> file;
  // from other values
  Expression from;
  std::vector<Expression> first;
  std::string sql;
  Condition when;
  std::optional<std::size_t> each;  ///< index among the splits and unpivots

  bool of_the_sheet() const { return title || !cell.empty() || sheet || file; }
};

/// One cell into items, or columns into rows.
struct SourceEach {
  std::string name;
  std::size_t slot = 0;         ///< of the item's text
  std::size_t number_slot = 0;  ///< of name.index (split) or name.key (unpivot)
  Expression from;              ///< split
  std::string separators;
  std::optional<std::regex> columns;  ///< unpivot
  std::vector<std::string> empty;     ///< folded
};

struct SourceRule {
  enum class Outcome { skip, set_aside, reject };
  Outcome outcome = Outcome::skip;
  std::string name;
  std::string reason;
  std::string hint;
  std::optional<std::size_t> column;  ///< value that a message names
  Condition when;
  std::optional<std::size_t> each;  ///< the rule takes the row where it holds for one of these items
  std::optional<std::size_t> remember;
  std::optional<std::size_t> remembered;
};

struct EmitField {
  std::string column;
  Expression from;
  bool overwrite = false;
};

struct SourceEmit {
  std::string name;
  std::string reg;  ///< register
  Condition when;
  std::optional<std::size_t> each;
  std::vector<EmitField> fields;
  Expression id;
  bool ignore_differences = false;
  bool create = true;
  bool update = true;
  bool optional = false;
  bool by_name = false;
  bool snapshot = false;
  bool remove = false;                ///< the record of these fields is taken away, where there is one
  bool form = false;                  ///< a row that names its record is a correction by hand
  Expression version;                 ///< of the record when the form was written
  std::vector<std::string> identity;  ///< columns
  std::vector<Expression> group;
};

/// How somebody else's file becomes records of several registers (design 4).
struct Source {
  std::string name;
  std::string label;
  bool by_register = false;  ///< the headings are those of a register: unknown ones are refused
  std::vector<std::string> aliases;
  std::string owner;
  std::string frequency;
  std::string stale;  ///< id of the parameter: after how many days an extract is too old to rely on
  std::string help;
  bool snapshot = false;
  Expression reference_day;
  std::vector<std::regex> ignore;  ///< headers known and not used
  std::string encoding;
  std::optional<char> delimiter;
  std::optional<char> quote;
  std::vector<std::regex> only_sheets;
  std::vector<std::regex> except_sheets;
  std::int64_t header_within = 20;
  std::int64_t header_row = 0;  ///< 0: found; see header_within
  bool no_header = false;
  std::vector<SourceValue> values;
  std::vector<SourceEach> each;
  std::unordered_map<std::string, Translation> translations;
  std::vector<SourceRule> rules;
  std::vector<SourceEmit> emits;
  std::vector<std::string> slots;  ///< every name a value may have, predefined ones first
  bool replaced = false;
};

/// Slots of the predefined values, and what files call them.
namespace predefined {
inline constexpr std::size_t first = 0;
inline constexpr std::size_t cells = 1;
inline constexpr std::size_t sheet = 2;
inline constexpr std::size_t file = 3;
inline constexpr std::size_t line = 4;
inline constexpr std::size_t reference_day = 5;
inline constexpr std::array<std::string_view, 6> names{"first", "cells", "sheet",
                                                       "file",  "line",  "reference_day"};
}  // namespace predefined

Source read_source(const DataFile& file);
std::vector<Source> all_sources(const DataFiles& data);
Source required_source(const DataFiles& data, std::string_view name);

/// Code and version: the columns of a form that are not of its register.
bool is_of_record(const Source& source, const SourceValue& value);

/// A file whose headings are those of the register itself: columns, one emit that overwrites.
Source source_of(const Register& reg);

}  // namespace povnet
