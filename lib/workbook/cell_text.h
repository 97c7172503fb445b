#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "workbook/form_value.h"
#include "workbook/results.h"

namespace povnet {

/// What the first tag of a cell says: how its form calls it, where it stands, its style.
struct CellHead {
  std::string prefix = {};  ///< of the form's tags: "x:"
  std::string name;         ///< "B5"
  std::string style = {};
  std::string kind = {};  ///< of a formula that fills as many cells as it needs: ` cm="1"`

  std::string open(const std::string& type) const;
  std::string close() const { return "</" + prefix + "c>"; }
};

std::string_view prefix_of(std::string_view tag);
CellHead head_of(const FormCell& cell, std::string name);
CellHead formula_head(const FormCell& cell, std::string name);

std::string value_text(const CellHead& head, const FormValue& value);
/// A formula with what it gives, where that is known.
std::string result_text(const CellHead& head, const std::string& formula, const Result& result);

/// The text of a cell with its fonts, the marks filled in; nothing where it has none, or a mark lies across
/// two of them.
std::optional<std::string> rich_text(const FormCell& cell, const OutRow& at, const FillPlan& plan);
std::string rich_cell(const CellHead& head, const std::string& inside);

/// A cell as it is, elsewhere.
std::string renamed(const FormCell& cell, const std::string& name);
std::string with_row_number(std::string_view tag, std::uint32_t row);
std::string_view formula_element(const FormCell& cell);

}  // namespace povnet
