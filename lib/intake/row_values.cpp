#include "intake/row_values.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "intake/understanding.h"

namespace povnet {
namespace {

std::string captured(const std::string& text, const std::regex& pattern) {
  std::smatch found;
  if (!std::regex_search(text, found, pattern)) return {};
  return std::string(trim(found.size() > 1 && found[1].matched ? found[1].str() : found[0].str()));
}

std::string text_of_value(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  return {};
}

}  // namespace

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

std::size_t RowValues::index_of(const SourceValue& value) const {
  return static_cast<std::size_t>(&value - source_.values.data());
}

std::string RowValues::remedy_of(const SourceValue& value, const RowValue& held,
                                 const Understood& understood) const {
  if (!value.is_column || understood.near.empty()) return understood.hint;
  return understood.hint + "; " + teach_hint(source_.name, heading_of(value), held.text, understood.near);
}

void RowValues::fault(const SourceValue& value, RowValue& held, std::string problem, std::string hint,
                      std::vector<RowFault>& faults) const {
  held.faulty = true;
  if (value.reading.unknown_is_empty) {
    held.text.clear();
    return;
  }
  faults.push_back({heading(value.slot), std::move(problem), std::move(hint)});
}

void RowValues::interpret(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults) {
  const ValueReading& reading = value.reading;
  if (held.text == erasing) {
    held.erase = true;
    held.text.clear();
    return;
  }
  if (!held.text.empty() && reading.remove)
    held.text = trim(std::string(std::regex_replace(held.text, *reading.remove, "")));
  if (!held.text.empty() && !reading.blank.empty() &&
      std::ranges::find(reading.blank, fold(held.text)) != reading.blank.end())
    held.text.clear();
  if (!held.text.empty() && reading.match) held.text = captured(held.text, *reading.match);
  if (!held.text.empty() && !reading.translate.empty()) {
    const Translation& spellings = source_.translations.at(reading.translate);
    const auto at = spellings.find(fold(held.text));
    if (at != spellings.end()) held.text = at->second;
  }
  if (value.is_column && spellings_.any()) held.text = spellings_.read(index_of(value), held.text);
  if (held.text.empty()) {
    if (value.required)
      fault(value, held, "manca il valore", "scriverlo: senza, la riga non dice che cosa è", faults);
    return;
  }
  if (!reading.type) return;
  const TextForm form{held.kind, &reading.days, reading.clock_hours};
  Understood understood =
      understand(*reading.type, reading.codes, reading.refers, held.text, form, references_);
  if (!understood.value)
    return fault(value, held, understood.problem, remedy_of(value, held, understood), faults);
  held.value = *std::move(understood.value);
  held.typed = true;
  held.text = text_of_value(held.value);
  bound(value, held, faults);
}

void RowValues::bound(const SourceValue& value, RowValue& held, std::vector<RowFault>& faults) const {
  const auto compare = [&](const Expression& limit, bool upper_limit) {
    const RowValue edge = evaluate(limit);
    if (edge.text.empty()) return;
    const auto* number = std::get_if<std::int64_t>(&held.value);
    const bool outside =
        number ? (upper_limit ? *number > std::stoll(edge.text) : *number < std::stoll(edge.text))
               : (upper_limit ? held.text > edge.text : held.text < edge.text);
    if (outside)
      fault(value, held, (upper_limit ? "è oltre " : "è prima di ") + edge.text,
            "controllare il valore o il giorno di riferimento (--reference-day)", faults);
  };
  if (value.reading.min.kind != Expression::Kind::none) compare(value.reading.min, false);
  if (!held.faulty && value.reading.max.kind != Expression::Kind::none) compare(value.reading.max, true);
}

void RowValues::compute(const SourceValue& value, std::vector<RowFault>& faults) {
  RowValue& held = values_[value.slot];
  held.clear();
  if (!holds(value.when)) return;
  if (!value.sql.empty()) {
    if (auto found = queries_.at(value.name).answer(values_)) {
      held.value = *std::move(found);
      held.typed = true;
      held.text = text_of_value(held.value);
    } else if (value.required) {
      fault(value, held, "non si trova nel file dei casi",
            "controllare la riga, o importare prima ciò a cui si riferisce", faults);
    }
    return;
  }
  if (value.from.kind != Expression::Kind::none) held = evaluate(value.from);
  for (const Expression& expression : value.first)
    if (held.text.empty()) held = evaluate(expression);
  const bool ready = held.typed && !value.reading.match && value.reading.translate.empty();
  if (!ready) held.typed = false;
  if (ready && !value.reading.type) return;
  if (held.faulty && held.text.empty()) return;
  held.faulty = false;
  interpret(value, held, faults);
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

std::string RowValues::text_of(const Expression& expression) const {
  std::string text;
  for (const Expression::Piece& piece : expression.pieces)
    text += piece.is_value ? values_[piece.slot].text : piece.text;
  return text;
}

RowValue RowValues::evaluate(const Expression& expression) const {
  RowValue made;
  return look(expression, made);
}

const RowValue& RowValues::look(const Expression& expression, RowValue& made) const {
  if (expression.kind == Expression::Kind::value) return values_[expression.slot];
  made.clear();
  if (expression.kind == Expression::Kind::text) made.text = text_of(expression);
  if (expression.kind != Expression::Kind::emit || !emitted[expression.slot]) return made;
  made.value = *emitted[expression.slot];
  made.typed = true;
  made.text = std::to_string(*emitted[expression.slot]);
  return made;
}

bool RowValues::holds(const Test& test) const {
  const std::string& left = values_[test.slot].text;
  if (test.op == Test::Op::filled || test.op == Test::Op::empty) {
    if (!test.on_emit && values_[test.slot].faulty && !left.empty())
      return false;  // not understood proves nothing
    const bool filled = test.on_emit ? emitted[test.slot].has_value() : !left.empty();
    return filled == (test.op == Test::Op::filled);
  }
  if (test.op == Test::Op::matches) return std::regex_search(left, *test.pattern);
  if (test.op == Test::Op::matches_not) return !std::regex_search(left, *test.pattern);
  if (test.op == Test::Op::among) return std::ranges::find(test.among, fold(left)) != test.among.end();
  if (test.op == Test::Op::not_among) return std::ranges::find(test.among, fold(left)) == test.among.end();
  const std::string right = evaluate(test.right).text;
  if (test.op == Test::Op::starts) return fold(left).starts_with(fold(right));
  if (test.op == Test::Op::equal) return fold(left) == fold(right);
  if (test.op == Test::Op::differs) return fold(left) != fold(right);
  if (left.empty() || right.empty()) return false;
  const auto first = read_text(ValueType::integer, left, {});
  const auto second = read_text(ValueType::integer, right, {});
  const bool numbers = first && second;
  const int order = numbers ? (std::get<std::int64_t>(*first) < std::get<std::int64_t>(*second)   ? -1
                               : std::get<std::int64_t>(*first) > std::get<std::int64_t>(*second) ? 1
                                                                                                  : 0)
                            : left.compare(right);
  switch (test.op) {
    case Test::Op::less:
      return order < 0;
    case Test::Op::at_most:
      return order <= 0;
    case Test::Op::more:
      return order > 0;
    default:
      return order >= 0;
  }
}

bool RowValues::holds(const Condition& condition) const {
  return std::ranges::all_of(condition, [&](const std::vector<Test>& any) {
    return std::ranges::any_of(any, [&](const Test& test) { return holds(test); });
  });
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
