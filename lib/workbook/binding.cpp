#include "workbook/binding.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "schema/node.h"
#include "workbook/form_value.h"
#include "workbook/formula_words.h"

namespace povnet {
namespace {

BoundTarget read_target(const Node& node, const std::string& sheet) {
  BoundTarget target{.sheet = node.text_or("sheet", sheet),
                     .cell = node.text_or("cell", ""),
                     .name = node.text_or("name", ""),
                     .header = node.text_or("header", ""),
                     .below = node.flag("below"),
                     .fill = node.text("fill"),
                     .place = node.place_of("fill")};
  const int ways = !target.cell.empty() + !target.name.empty() + !target.header.empty();
  if (ways != 1) throw node.fault("il bersaglio si dice in un modo solo", "scegli fra cell, name e header");
  if (target.name.empty() && target.sheet.empty())
    throw node.fault("manca \"sheet\"", "scrivi il nome del foglio");
  node.done();
  return target;
}

BoundList read_list(const Node& node) {
  BoundList list{
      .sheet = node.text("sheet"), .list = node.text("list"), .columns = {}, .place = node.place_of("list")};
  list.row = static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(node.maybe_integer("row").value_or(0), 0, last_row_of_sheet));
  list.rows = static_cast<std::uint32_t>(
      std::clamp<std::int64_t>(node.maybe_integer("rows").value_or(0), 0, last_row_of_sheet));
  for (const Node& column : node.tables("column")) list.columns.push_back(read_target(column, list.sheet));
  if (list.columns.empty()) throw node.fault("l'elenco non ha [[list.column]]", "di' quale colonna va dove");
  node.done();
  return list;
}

struct Target {
  std::size_t sheet = 0;
  CellPlace at;
};

/// Finds targets in a form and puts values there.
class Binder {
 public:
  Binder(const FormSource& source, FillPlan& plan) : source_(source), plan_(plan), form_(plan.form()) {}

  void value(const BoundTarget& target) {
    Target found = find(target);
    if (!target.header.empty()) step_past(found, target.below);
    put(found, single(target), target);
  }

  void list(const BoundList& list) {
    if (!source_.is_list(list.list)) throw no_name(list.place, "un elenco \"" + list.list + "\"", list.list);
    std::vector<Target> tops;
    std::vector<std::string> columns;
    for (const BoundTarget& column : list.columns) {
      if (!source_.has_column(list.list, column.fill))
        throw no_name(column.place, "{{" + list.list + "." + column.fill + "}}",
                      list.list + "." + column.fill);
      tops.push_back(find(column));
      if (!column.header.empty()) step_past(tops.back(), true);
      if (list.row > 0) tops.back().at.row = list.row;
      columns.push_back(column.fill);
    }
    std::vector<Row> rows;
    source_.records(list.list, columns, [&rows](const Row& row) { rows.push_back(row); });
    const std::uint32_t room = list.rows > 0 ? list.rows : free_rows(tops);
    if (rows.size() > room)
      throw Error(Fault::input,
                  list.place + "il modulo ha " + std::to_string(room) + " righe per \"" + list.list +
                      "\", e i record sono " + std::to_string(rows.size()),
                  "restringi il periodo, o chiedi all'ufficio un modulo più lungo");
    for (std::size_t i = 0; i < rows.size(); ++i)
      for (std::size_t c = 0; c < tops.size(); ++c) {
        Target target = tops[c];
        target.at.row += static_cast<std::uint32_t>(i);
        put(target, rows[i][c], list.columns[c]);
      }
  }

  std::vector<std::string> warnings() const {
    std::vector<std::string> texts;
    for (const auto& [place, cells] : locked_)
      texts.push_back(place + "!" + cells.first + " è una cella bloccata del modulo" +
                      (cells.second > 1 ? " (e altre " + std::to_string(cells.second - 1) + ")" : ""));
    return texts;
  }

 private:
  Error no_name(const std::string& place, const std::string& what, const std::string& name) const {
    const auto near = nearest(name, source_.names());
    return {Fault::input, place + "non c'è " + what,
            near ? "forse " + *near : "povnet export fields elenca i nomi"};
  }

  Cell single(const BoundTarget& target) const {
    const auto pieces = marked_pieces(target.fill);
    if (pieces.empty()) {
      if (auto value = source_.value(target.fill)) return *std::move(value);
      throw no_name(target.place, "{{" + target.fill + "}}", target.fill);
    }
    std::string text;
    for (const MarkedPiece& piece : pieces) {
      text += piece.text;
      if (!piece.mark) continue;
      const auto value = source_.value(piece.mark->name);
      if (!value) throw no_name(target.place, "{{" + piece.mark->name + "}}", piece.mark->name);
      text += form_words(*value);
    }
    return Cell::of(text);
  }

  std::size_t sheet_of(const std::string& name, const std::string& place) const {
    const std::size_t number = form_.sheet_number(name);
    if (number < form_.sheets.size()) return number;
    std::vector<std::string> known;
    for (const auto& sheet : form_.sheets) known.push_back(sheet->name);
    const auto near = nearest(name, known);
    throw Error(Fault::input, place + "nel modulo non c'è il foglio \"" + name + "\"",
                near ? "forse \"" + *near + "\"" : "i fogli sono: " + join(known, ", "));
  }

  Target find(const BoundTarget& target) const {
    if (!target.name.empty()) return named(target);
    const std::size_t sheet = sheet_of(target.sheet, target.place);
    if (!target.header.empty()) return heading(target, sheet);
    const auto at = parse_place(target.cell);
    if (!at || at->column == 0)
      throw Error(Fault::input, target.place + "\"" + target.cell + "\" non è una cella", "per esempio C4");
    return {sheet, *at};
  }

  Target named(const BoundTarget& target) const {
    std::vector<std::string> known;
    for (const FormName& name : form_.names) {
      known.push_back(name.name);
      if (lower(name.name) != lower(target.name)) continue;
      const auto words = formula_words(name.formula);
      if (words.size() == 1 && words.front().kind == FormulaWord::Kind::reference &&
          words.front().area.first.row > 0)
        return {sheet_of(words.front().sheet, target.place), words.front().area.first};
      throw Error(Fault::input, target.place + "il nome \"" + target.name + "\" non è di una cella");
    }
    const auto near = nearest(target.name, known);
    throw Error(Fault::input, target.place + "nel modulo non c'è il nome \"" + target.name + "\"",
                near ? "forse \"" + *near + "\"" : "");
  }

  /// The only cell with this text.
  Target heading(const BoundTarget& target, std::size_t sheet) const {
    std::vector<CellPlace> found;
    std::vector<std::string> known;
    for (const FormRow& row : form_.sheets[sheet]->rows)
      for (const FormCell& cell : row.cells) {
        if (cell.text.plain.empty()) continue;
        known.push_back(cell.text.plain);
        if (fold(cell.text.plain) == fold(target.header))
          found.push_back({.column = cell.column, .row = row.number});
      }
    if (found.size() == 1) return {sheet, found.front()};
    const auto near = nearest(target.header, known);
    throw Error(Fault::input,
                target.place +
                    (found.empty() ? "nel foglio non c'è l'intestazione \""
                                   : "nel foglio c'è più volte l'intestazione \"") +
                    target.header + "\"",
                found.empty() && near ? "forse \"" + *near + "\"" : "indica la cella con cell");
  }

  /// Rows down to the first in which some column is not free.
  std::uint32_t free_rows(const std::vector<Target>& tops) const {
    std::uint32_t room = last_row_of_sheet;
    for (const Target& top : tops)
      for (const FormRow& row : form_.sheets[top.sheet]->rows) {
        const FormCell* cell = row.number < top.at.row ? nullptr : row.cell(top.at.column);
        if (cell && !cell->blank()) room = std::min(room, row.number - top.at.row);
      }
    return room;
  }

  /// Beside or below a heading, which may be of merged cells.
  void step_past(Target& target, bool below) const {
    const AreaPlace* merge = form_.sheets[target.sheet]->merge_at(target.at.row, target.at.column);
    const CellPlace last = merge ? merge->last : target.at;
    if (below)
      target.at.row = last.row + 1;
    else
      target.at.column = last.column + 1;
  }

  void refuse_hidden(const Target& target, const BoundTarget& said) const {
    const FormSheet& sheet = *form_.sheets[target.sheet];
    const std::string cell = said.place + sheet.name + "!" + text_of(target.at);
    const AreaPlace* merge = sheet.merge_at(target.at.row, target.at.column);
    if (merge && (merge->first.row != target.at.row || merge->first.column != target.at.column))
      throw Error(Fault::input, cell + " è coperta dalle celle unite " + text_of(*merge),
                  "indica la prima, " + text_of(merge->first));
    if (plan_.rows(target.sheet).block_at(target.at.row))
      throw Error(Fault::input, cell + " è in una riga che si ripete per un elenco",
                  "mettici un segno, o indica una cella di un'altra riga");
  }

  void put(const Target& target, Cell value, const BoundTarget& said) {
    const FormSheet& sheet = *form_.sheets[target.sheet];
    const FormCell* cell = sheet.cell(target.at.row, target.at.column);
    refuse_hidden(target, said);
    if (cell && cell->has_formula)
      throw Error(Fault::input,
                  said.place + sheet.name + "!" + text_of(target.at) + " ha una formula, che andrebbe persa",
                  "scegli una cella da compilare");
    if (sheet.locked && form_.style_of(sheet.style_at(target.at.row, target.at.column)).locked)
      ++locked_.try_emplace(said.place + sheet.name, text_of(target.at), 0).first->second.second;
    plan_.bind(target.sheet, target.at.row, target.at.column, std::move(value));
  }

  const FormSource& source_;
  FillPlan& plan_;
  const Form& form_;
  std::map<std::string, std::pair<std::string, std::size_t>> locked_;  ///< the first, and how many
};

}  // namespace

Binding read_binding(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(Fault::input, path + ": non si apre", "controlla il nome del file di --bind");
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  const Node node = Node::parse({.path = path, .text = text});
  Binding binding;
  for (const Node& value : node.tables("value")) binding.values.push_back(read_target(value, ""));
  for (const Node& list : node.tables("list")) binding.lists.push_back(read_list(list));
  node.done();
  return binding;
}

std::vector<std::string> bind_targets(const Binding& binding, const FormSource& source, FillPlan& plan) {
  Binder binder(source, plan);
  for (const BoundTarget& target : binding.values) binder.value(target);
  for (const BoundList& list : binding.lists) binder.list(list);
  return binder.warnings();
}

}  // namespace povnet
