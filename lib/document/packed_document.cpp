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

/// The empty block that stands at `index` of the variant.
template <std::size_t Index = 0>
Block block_of_kind(std::size_t index) {
  if constexpr (Index < std::variant_size_v<Block>)
    return index == Index ? Block(std::in_place_index<Index>) : block_of_kind<Index + 1>(index);
  throw Error(Fault::store, "il contenuto conservato non si legge");
}

}  // namespace

template <class P>
void pack(P& packing, Column& column) {
  pack(packing, column.key, column.label, column.kind, column.total, column.formula, column.choices);
  pack(packing, column.at_least, column.input, column.aside, column.hidden, column.total_word, column.help);
  pack_width(packing, column.width);
}

template <class P>
void pack(P& packing, Table& table) {
  std::vector<Row> rows;
  for (Row row; table.rows && table.rows(row);) rows.push_back(row);
  pack(packing, table.key, table.title, table.if_empty, table.spare_rows, rows, table.totals, table.columns);
  table.rows = rows_of(std::move(rows));
}

template <class P>
void pack(P& packing, Heading& heading) {
  pack(packing, heading.level, heading.text);
}

template <class P>
void pack(P& packing, Paragraph& paragraph) {
  pack(packing, paragraph.text);
}

template <class P>
void pack(P& packing, Fields::Field& field) {
  pack(packing, field.key, field.label, field.value, field.input, field.choices);
}

template <class P>
void pack(P& packing, Fields& fields) {
  pack(packing, fields.key, fields.fields);
}

template <class P>
void pack(P& packing, Chart& chart) {
  pack(packing, chart.shape, chart.title, chart.table, chart.category, chart.series, chart.rows);
}

template <class P>
void pack(P& packing, Block& block) {
  std::size_t kind = block.index();
  pack(packing, kind);
  if (kind != block.index()) block = block_of_kind(kind);
  std::visit([&packing](auto& each) { pack(packing, each); }, block);
}

template <class P>
void pack(P& packing, Sheet& sheet) {
  pack(packing, sheet.name, sheet.landscape, sheet.protect, sheet.blocks);
}

template <class P>
void pack_whole(P& packing, Document& document) {
  pack(packing, document.key, document.title, document.notes, document.large, document.as_of,
       document.sheets);
}

void pack(PackOut& packing, Document& document) { pack_whole(packing, document); }
void pack(PackIn& packing, Document& document) { pack_whole(packing, document); }

}  // namespace povnet
