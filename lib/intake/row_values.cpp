#include "intake/row_values.h"

#include <algorithm>

#include "base/text.h"
#include "intake/captured.h"

namespace povnet {

RowValues::RowValues(const Source& source, References& references)
    : source_(source), references_(references), spellings_(references.db(), source) {
  values_.resize(source.slots.size());
  above_.resize(source.values.size());
  items_.resize(source.each.size());
  emitted.resize(source.emits.size());
  for (const SourceValue& value : source.values)
    if (!value.sql.empty()) queries_.emplace(value.name, SqlValue(references.db(), value.sql, source.slots));
}

void RowValues::set_text(std::size_t slot, std::string_view text) {
  values_[slot].clear();
  values_[slot].text = text;
}

void RowValues::start_file(const std::string& file_stem, const std::string& reference_day) {
  set_text(predefined::file, file_stem);
  set_text(predefined::reference_day, reference_day);
}

void RowValues::from_sheet(const SourceValue& value, RowValue& held) const {
  if (value.sheet) held.text = captured(values_[predefined::sheet].text, *value.sheet);
  if (value.file) held.text = captured(values_[predefined::file].text, *value.file);
  for (const KeptRow& row : header_->above)
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string place =
          (i < 26 ? std::string(1, static_cast<char>('A' + i)) : "") + std::to_string(row.line);
      if (!value.cell.empty() && upper(value.cell) == place) held.text = row.cells[i];
      if (value.title && held.text.empty()) held.text = captured(row.cells[i], *value.title);
    }
}

void RowValues::start_sheet(const std::string& sheet, const SheetHeader& header) {
  header_ = &header;
  set_text(predefined::sheet, sheet);
  std::ranges::fill(above_, std::string{});
  for (const SourceValue& value : source_.values) {
    if (!value.of_the_sheet()) continue;
    RowValue& held = values_[value.slot];
    held.clear();
    from_sheet(value, held);
    std::vector<RowFault> told_by_row;
    interpret(value, held, told_by_row);
  }
  for (const SourceValue& value : source_.values) {
    std::vector<RowFault> told_by_row;
    if (value.is_column)
      values_[value.slot].clear();
    else if (!value.each && !value.of_the_sheet())
      compute(value, told_by_row);
  }
}

void RowValues::set_reference_day(const std::string& day) { set_text(predefined::reference_day, day); }

std::vector<std::pair<std::string, std::string>> RowValues::sheet_values() const {
  std::vector<std::pair<std::string, std::string>> all;
  for (const SourceValue& value : source_.values)
    if (value.of_the_sheet()) all.emplace_back(value.name, values_[value.slot].text);
  return all;
}

/// A form written for a spreadsheet has an apostrophe before what that would take for a formula.
std::string_view RowValues::own_text(std::string_view text) const {
  const bool guarded = source_.by_register && text.size() > 1 && text[0] == '\'' &&
                       std::string_view("=+-@").find(text[1]) != std::string_view::npos;
  return guarded ? text.substr(1) : text;
}

void RowValues::read_cell(std::size_t index, const InputRow& row) {
  const SourceValue& value = source_.values[index];
  RowValue& held = values_[value.slot];
  held.clear();
  const auto place = header_->columns[index];
  if (!place) return;
  held.cell = *place + 1;
  if (*place < header_->headings.size()) held.heading = &header_->headings[*place];
  if (*place < row.cells.size()) {
    held.kind = row.cells[*place].kind;
    held.text = spellings_.read(index, own_text(trim(row.cells[*place].text)));
  }
  if (!value.down) return;
  if (held.text.empty())
    held.text = above_[index];
  else
    above_[index] = held.text;
}

void RowValues::start_row(const InputRow& row, std::vector<RowFault>& faults) {
  std::ranges::fill(emitted, std::nullopt);
  std::size_t filled = 0;
  set_text(predefined::first, "");
  for (const InputCell& cell : row.cells) {
    const std::string_view text = trim(cell.text);
    if (text.empty()) continue;
    if (filled++ == 0) set_text(predefined::first, text);
  }
  set_text(predefined::cells, std::to_string(filled));
  set_text(predefined::line, std::to_string(row.line));
  for (const SheetHeader::Fixed& fixed : header_->fixed) {
    if (fixed.cell >= row.cells.size()) continue;
    const std::size_t slot =
        fixed.value == SheetHeader::sheet_name ? predefined::sheet : source_.values[fixed.value].slot;
    set_text(slot, trim(row.cells[fixed.cell].text));
    if (fixed.value != SheetHeader::sheet_name) interpret(source_.values[fixed.value], values_[slot], faults);
  }
  for (std::size_t i = 0; i < source_.values.size(); ++i) {
    const SourceValue& value = source_.values[i];
    if (value.is_column) {
      read_cell(i, row);
      interpret(value, values_[value.slot], faults);
    } else if (!value.each && !value.of_the_sheet()) {
      compute(value, faults);
    } else if (value.of_the_sheet() && value.required && values_[value.slot].text.empty()) {
      faults.push_back(
          {value.name, "manca sopra la tabella o nel nome del foglio", "il titolo del foglio deve dirlo"});
    }
  }
  for (std::size_t i = 0; i < source_.each.size(); ++i) list_items(row, i);
}

std::string RowValues::heading(std::size_t slot) const {
  if (values_[slot].heading) return *values_[slot].heading;
  for (const SourceEmit& emit : source_.emits)
    for (const EmitField& field : emit.fields)
      if (field.from.kind == Expression::Kind::value && field.from.slot == slot)
        if (const RegisterColumn* column = references_.reg(emit.reg).find(field.column)) return column->label;
  return source_.slots[slot];
}

}  // namespace povnet
