#include "document/packed_document.h"

#include <cmath>

namespace povnet {
namespace {

constexpr double hundredths_of_a_character = 100;

template <class P>
void pack_width(P& packing, double& width) {
  auto hundredths = static_cast<std::int64_t>(std::llround(width * hundredths_of_a_character));
  pack(packing, hundredths);
  width = static_cast<double>(hundredths) / hundredths_of_a_character;
}

template <class P>
void pack_one(P& packing, Column& column) {
  pack(packing, column.key, column.label, column.kind, column.total, column.formula, column.choices);
  pack(packing, column.at_least, column.input, column.aside, column.hidden, column.total_word, column.help);
  pack_width(packing, column.width);
}

template <class P>
void pack_one(P& packing, Fields::Field& field);
template <class P>
void pack_one(P& packing, Block& block);
template <class P>
void pack_one(P& packing, Sheet& sheet);

/// A list of what this file alone packs.
template <class P, class T>
void pack_list(P& packing, std::vector<T>& values) {
  std::size_t size = values.size();
  pack(packing, size);
  values.resize(size);
  for (T& value : values) pack_one(packing, value);
}

template <class P>
void pack_one(P& packing, Table& table) {
  std::vector<Row> rows;
  for (Row row; table.rows && table.rows(row);) rows.push_back(row);
  pack(packing, table.key, table.title, table.if_empty, table.spare_rows, rows, table.totals);
  pack_list(packing, table.columns);
  table.rows = rows_of(std::move(rows));
}

template <class P>
void pack_one(P& packing, Heading& heading) {
  pack(packing, heading.level, heading.text);
}

template <class P>
void pack_one(P& packing, Paragraph& paragraph) {
  pack(packing, paragraph.text);
}

template <class P>
void pack_one(P& packing, Fields::Field& field) {
  pack(packing, field.key, field.label, field.value, field.input, field.choices);
}

template <class P>
void pack_one(P& packing, Fields& fields) {
  pack(packing, fields.key);
  pack_list(packing, fields.fields);
}

template <class P>
void pack_one(P& packing, Chart& chart) {
  pack(packing, chart.shape, chart.title, chart.table, chart.category, chart.series, chart.rows);
}

/// The empty block that stands at `index` of the variant.
template <std::size_t Index = 0>
Block block_of_kind(std::size_t index) {
  if constexpr (Index < std::variant_size_v<Block>)
    return index == Index ? Block(std::in_place_index<Index>) : block_of_kind<Index + 1>(index);
  throw Error(Fault::store, "il contenuto conservato non si legge");
}

template <class P>
void pack_one(P& packing, Block& block) {
  std::size_t kind = block.index();
  pack(packing, kind);
  if (kind != block.index()) block = block_of_kind(kind);
  std::visit([&packing](auto& each) { pack_one(packing, each); }, block);
}

template <class P>
void pack_one(P& packing, Sheet& sheet) {
  pack(packing, sheet.name, sheet.landscape, sheet.protect);
  pack_list(packing, sheet.blocks);
}

template <class P>
void pack_one(P& packing, Document& document) {
  bool dated = document.as_of.has_value();
  std::int64_t day = dated ? document.as_of->time_since_epoch().count() : 0;
  pack(packing, document.key, document.title, document.notes, document.large, dated, day);
  if (dated) document.as_of = Day{std::chrono::days{day}};
  pack_list(packing, document.sheets);
}

}  // namespace

void pack(PackOut& packing, Document& document) { pack_one(packing, document); }
void pack(PackIn& packing, Document& document) { pack_one(packing, document); }

}  // namespace povnet
