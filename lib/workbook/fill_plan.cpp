#include "workbook/fill_plan.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "workbook/form_value.h"

namespace povnet {
namespace {

std::string records_key(const BlockModel& model) {
  return model.keys.empty() ? model.list : model.list + "/" + join(model.keys, "/");
}

void refuse(const Form& form, const std::vector<MarkFault>& faults) {
  if (faults.empty()) return;
  const MarkFault& first = faults.front();
  const std::string more = faults.size() == 1 ? ""
                                              : " (e altri " + std::to_string(faults.size() - 1) +
                                                    ": povnet export lint li elenca)";
  throw Error(Fault::input,
              form.archive.shown_name() + ":" + first.sheet + ":" + first.cell + ": " + first.what + more,
              first.hint);
}

std::size_t style_number(std::string_view style) {
  std::size_t number = 0;
  std::from_chars(style.data(), style.data() + style.size(), number);
  return number;
}

std::uint32_t last_used_row(const FormSheet& sheet) {
  return sheet.rows.empty() ? 1 : sheet.rows.back().number;
}

}  // namespace

FillPlan::FillPlan(const Form& form, const FormSource& source) : form_(form), bound_(form.sheets.size()) {
  std::vector<MarkFault> faults;
  std::vector<std::vector<BlockModel>> models;
  for (const auto& sheet : form.sheets) {
    check_names(*sheet, source, faults);
    models.push_back(block_models(*sheet, source, faults));
  }
  refuse(form, faults);
  for (std::size_t i = 0; i < form.sheets.size(); ++i) {
    const FormSheet& sheet = *form.sheets[i];
    load_values(sheet, source);
    std::vector<RowBlock> blocks;
    std::uint64_t rows = last_used_row(sheet);
    for (BlockModel& model : models[i]) {
      load(model, source);
      const ListRecords& records = *records_.at(records_key(model));
      const auto keys = model.keys;
      blocks.emplace_back(std::move(model), records.size(),
                          [&records, keys](auto one, auto other, auto count) {
                            return records.same(one, other, keys, count);
                          });
      rows += blocks.back().rows().size();
    }
    if (rows > last_row_of_sheet)
      throw Error(Fault::input,
                  form.archive.shown_name() + ":" + sheet.name + ": le righe sono più di quelle di un foglio",
                  "restringi il periodo, o dividi l'elenco per comune o per fondo");
    maps_.emplace_back(std::move(blocks));
    find_days(i);
  }
}

void FillPlan::find_days(std::size_t sheet) {
  const RowMap& map = maps_[sheet];
  for (const FormRow& row : form_.sheets[sheet]->rows)
    for (const FormCell& cell : row.cells) {
      if (!is_one_mark(cell)) continue;
      const RowBlock* const block = map.block_at(row.number);
      const OutRow at{row.number, block, block ? block->first_standing(row.number, std::nullopt) : 0};
      if (value_of(*cell.marks.front().mark, at).kind == Kind::day) add_day_style(cell.style);
    }
}

void FillPlan::add_day_style(std::string_view style) {
  const std::size_t number = style_number(style);
  if (number < form_.styles.size() && form_.styles[number].shows == Shows::general)
    day_styles_.try_emplace(number, form_.styles.size() + day_styles_.size());
}

std::optional<std::string> FillPlan::day_style(std::string_view style) const {
  const auto found = day_styles_.find(style_number(style));
  return found == day_styles_.end() ? std::nullopt : std::optional(std::to_string(found->second));
}

void FillPlan::load_values(const FormSheet& sheet, const FormSource& source) {
  for (const FormRow& row : sheet.rows)
    for (const FormCell& cell : row.cells)
      for (const MarkedPiece& piece : cell.marks)
        if (piece.mark) {
          fills_ = true;
          if (piece.mark->list.empty() || !source.is_list(piece.mark->list))
            values_.try_emplace(piece.mark->name, source.value(piece.mark->name).value());
        }
}

/// The columns that all sheets ask of the list, so that blocks of one grouping share its records.
void FillPlan::load(const BlockModel& model, const FormSource& source) {
  auto& records = records_[records_key(model)];
  if (records) return;
  std::set<std::string> columns(model.keys.begin(), model.keys.end());
  for (const auto& sheet : form_.sheets)
    for (const FormRow& row : sheet->rows)
      for (const FormCell& cell : row.cells)
        for (const MarkedPiece& piece : cell.marks)
          if (piece.mark && piece.mark->list == model.list) columns.insert(piece.mark->column);
  records = std::make_unique<ListRecords>(std::vector<std::string>(columns.begin(), columns.end()));
  source.records(model.list, records->columns(), [&records](const Row& row) { records->add(row); });
  if (!model.keys.empty()) records->group_by(model.keys);
}

bool FillPlan::moves() const {
  return std::ranges::any_of(maps_, [](const RowMap& map) { return map.moves(); });
}

const FillPlan::MarkValues& FillPlan::values_of(const Mark& mark, const RowBlock* block) const {
  const auto [at, fresh] = of_marks_.try_emplace(&mark);
  if (!fresh) return at->second;
  if (const auto value = values_.find(mark.name); value != values_.end()) {
    at->second.one = &value->second;
  } else if (block) {
    at->second.records = records_.at(records_key(block->model())).get();
    at->second.column = at->second.records->column(mark.column);
  }
  return at->second;
}

Cell FillPlan::value_of(const Mark& mark, const OutRow& at) const {
  const MarkValues& values = values_of(mark, at.block);
  if (values.one) return *values.one;
  if (!at.block) return Cell::none();
  const std::uint32_t record = at.block->rows()[at.position].record;
  return record == RowBlock::no_record ? Cell::none() : values.records->at(record, values.column);
}

std::string FillPlan::filled_name(std::string_view name) const {
  const auto pieces = marked_pieces(name);
  if (pieces.empty()) return std::string(name);
  std::string filled;
  for (const MarkedPiece& piece : pieces) {
    filled += piece.text;
    const auto value = piece.mark ? values_.find(piece.mark->name) : values_.end();
    for (const char c : value == values_.end() ? std::string() : form_words(value->second)) {
      if (std::string_view("'[]#").find(c) != std::string_view::npos) filled += '\'';
      filled += c;
    }
  }
  return filled;
}

void FillPlan::bind(std::size_t sheet, std::uint32_t row, std::uint32_t column, Cell value) {
  if (value.kind == Kind::day && !value.empty) add_day_style(form_.sheets[sheet]->style_at(row, column));
  bound_[sheet][row][column] = std::move(value);
  fills_ = true;
}

const Cell* FillPlan::bound(std::size_t sheet, std::uint32_t row, std::uint32_t column) const {
  const auto in_row = bound_[sheet].find(row);
  if (in_row == bound_[sheet].end()) return nullptr;
  const auto found = in_row->second.find(column);
  return found == in_row->second.end() ? nullptr : &found->second;
}

}  // namespace povnet
