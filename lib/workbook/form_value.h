#pragma once

#include <string>

#include "document/cell.h"
#include "workbook/fill_plan.h"

namespace povnet {

/// What goes into a cell of a form: nothing, a number as it is written, or a text.
struct FormValue {
  enum class Is { nothing, number, text };
  Is is = Is::nothing;
  std::string written = {};
};

/// A value as the style of its cell wants it: a day as a number where a day is shown, time as a part of a
/// day where a time is, a share as a fraction where there is a %; else as people write it.
FormValue form_value(const Cell& cell, Shows shows, bool from_1904);

/// As text among other text.
std::string form_words(const Cell& cell);

/// What stands in a cell with marks.
FormValue marked_value(const FormCell& cell, const OutRow& at, const FillPlan& plan);
std::string marked_style(const FormCell& cell, const OutRow& at, const FillPlan& plan);

/// What stands in a cell of this style that is one value, and the number of its style then.
FormValue styled_value(const Cell& value, std::string_view style, const FillPlan& plan);
std::string value_style(const Cell& value, std::string_view style, const FillPlan& plan);

}  // namespace povnet
