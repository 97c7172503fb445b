#include "sheet/xlsx_choices.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"

namespace povnet {
namespace {

constexpr std::size_t longest_rule = 255;  ///< characters, of the list joined by commas or of the help
constexpr const char* hidden_tab = "elenchi";

bool fits_in_rule(const std::vector<std::string>& choices) {
  const auto plain = [](const std::string& each) { return each.find_first_of(",\"") == std::string::npos; };
  return join(choices, ",").size() <= longest_rule && std::ranges::all_of(choices, plain);
}

std::string shortened(std::string text) {
  if (text.size() <= longest_rule) return text;
  std::size_t end = longest_rule - 3;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

std::vector<std::string> cleaned(const std::vector<std::string>& choices) {
  std::vector<std::string> clean;
  for (const std::string& choice : choices) clean.push_back(one_line(choice));
  return clean;
}

/// What is chosen enters as what it is: a number of a column of numbers can be added up.
std::vector<Cell> cells_of(const std::vector<std::string>& choices, Kind kind) {
  std::vector<Cell> cells;
  for (const std::string& choice : choices) {
    const auto number = kind == Kind::decimal ? parse_decimal(choice, 2) : std::nullopt;
    cells.push_back(number ? Cell::of(Kind::decimal, *number) : Cell::of(choice));
  }
  return cells;
}

void bound_below(lxw_data_validation& rule, const Cell& least) {
  rule.validate = least.kind == Kind::day       ? LXW_VALIDATION_TYPE_DATE_NUMBER
                  : least.kind == Kind::minutes ? LXW_VALIDATION_TYPE_TIME_NUMBER
                  : least.kind == Kind::integer ? LXW_VALIDATION_TYPE_INTEGER
                                                : LXW_VALIDATION_TYPE_DECIMAL;
  rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
  rule.value_number = spreadsheet_number(least);
}

std::string bound_in_words(const Cell& least) {
  return least.kind == Kind::day ? "Scrivi una data dal " + italian_text(least) + " in poi."
                                 : "Scrivi un valore non inferiore a " + italian_text(least) + ".";
}

}  // namespace

void XlsxChoices::add(XlsxSheet& sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column,
                      const Column& told) {
  if (told.choices.empty() && !told.at_least && told.help.empty()) return;
  std::vector<std::string> items = cleaned(told.choices);
  std::string message = shortened(clean_text(told.help));
  std::string error_title = "Valore non previsto";
  std::string error_message = "Scegli un valore dall'elenco della cella.";
  std::string formula;
  std::vector<char*> list;
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_ANY;
  rule.input_message = message.empty() ? nullptr : message.data();
  if (!items.empty() && fits_in_rule(items)) {
    for (std::string& item : items) list.push_back(item.data());
    list.push_back(nullptr);
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
  } else if (!items.empty()) {
    formula = "=" + name_for(cells_of(items, told.kind));
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
  } else if (told.at_least) {
    bound_below(rule, *told.at_least);
    error_message = bound_in_words(*told.at_least);
  }
  if (rule.validate != LXW_VALIDATION_TYPE_ANY) {
    rule.error_title = error_title.data();
    rule.error_message = error_message.data();
  }
  require_written(worksheet_data_validation_range(sheet.handle(), first, column, last, column, &rule));
}

std::string XlsxChoices::name_for(std::vector<Cell> choices) {
  const auto found = std::ranges::find(lists_, choices);
  const auto index = found - lists_.begin();
  if (found == lists_.end()) lists_.push_back(std::move(choices));
  return "elenco_" + std::to_string(index + 1);
}

void XlsxChoices::finish(std::vector<XlsxSheet>& sheets) {
  if (lists_.empty()) return;
  XlsxSheet& sheet = sheets.emplace_back(book_, hidden_tab);
  std::size_t longest = 0;
  for (const auto& list : lists_) longest = std::max(longest, list.size());
  for (std::size_t row = 0; row < longest; ++row)
    for (std::size_t column = 0; column < lists_.size(); ++column)
      if (row < lists_[column].size())
        sheet.put(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), lists_[column][row],
                  Style::plain);
  for (std::size_t i = 0; i < lists_.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    const auto last = static_cast<lxw_row_t>(lists_[i].size() - 1);
    book_.define("elenco_" + std::to_string(i + 1), range_of(sheet.name(), 0, column, last, column));
  }
  worksheet_hide(sheet.handle());
}

}  // namespace povnet
