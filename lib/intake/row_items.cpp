#include <algorithm>

#include "base/text.h"
#include "intake/row_values.h"

namespace povnet {

void RowValues::list_items(const InputRow& row, std::size_t index) {
  const SourceEach& each = source_.each[index];
  std::vector<Item>& items = items_[index];
  items.clear();
  const auto add = [&](Item item) {
    if (item.text.empty() || std::ranges::find(each.empty, fold(item.text)) != each.empty.end()) return;
    if (item.key.empty()) item.key = std::to_string(items.size() + 1);
    items.push_back(std::move(item));
  };
  if (!each.columns) {
    const RowValue whole = evaluate(each.from);
    const std::string heading = whole.heading ? *whole.heading : std::string{};
    for (const std::string& part : split(whole.text, each.separators)) {
      const std::string piece = squeeze(part);
      add({std::string(spellings_.read_piece(each.from, piece)), {}, InputKind::text, whole.cell, heading});
    }
    return;
  }
  for (const SheetHeader::Spread& spread : header_->spreads[index])
    if (spread.cell < row.cells.size())
      add({std::string(trim(row.cells[spread.cell].text)), spread.key, row.cells[spread.cell].kind,
           spread.cell + 1, header_->headings[spread.cell]});
}

std::size_t RowValues::items(std::size_t each) { return items_[each].size(); }

void RowValues::start_item(std::size_t each, std::size_t number, std::vector<RowFault>& faults) {
  const Item& item = items_[each][number];
  set_text(source_.each[each].slot, item.text);
  RowValue& held = values_[source_.each[each].slot];
  held.kind = item.kind;
  held.cell = item.cell;
  held.heading = &item.heading;
  set_text(source_.each[each].number_slot, item.key);
  for (const SourceValue& value : source_.values)
    if (value.each == each) compute(value, faults);
}

}  // namespace povnet
