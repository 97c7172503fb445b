#include "document/packed_document.h"
#include "report/frozen.h"

namespace povnet {

template <class P>
void pack(P& packing, std::map<std::string, std::string>& texts) {
  std::vector<std::string> flat;
  for (const auto& [name, value] : texts) flat.insert(flat.end(), {name, value});
  pack(packing, flat);
  for (std::size_t i = 0; i + 1 < flat.size(); i += 2) texts[flat[i]] = flat[i + 1];
}

template <class P>
void pack(P& packing, ReportRequest& request) {
  pack(packing, request.period.first, request.period.last, request.as_of, request.by, request.only);
}

template <class P>
void pack(P& packing, FrozenRow& row) {
  pack(packing, row.record, row.place, row.among_members, row.counted);
}

template <class P>
void pack(P& packing, FrozenMeasure& measure) {
  pack(packing, measure.key, measure.distinct);
}

template <class P>
void pack(P& packing, FrozenRows& rows) {
  pack(packing, rows.measures, rows.rows);
}

template <class P>
void pack(P& packing, FrozenColumn& column) {
  pack(packing, column.key, column.label, column.kind, column.counted_by);
}

template <class P>
void pack(P& packing, FrozenLine& line) {
  pack(packing, line.labels, line.cells);
}

template <class P>
void pack(P& packing, FrozenTable& table) {
  pack(packing, table.key, table.title, table.dimensions, table.subtotal, table.columns, table.lines,
       table.counted);
}

template <class P>
void pack(P& packing, FrozenReport& frozen) {
  pack(packing, frozen.report, frozen.request, frozen.tables);
}

std::string pack_frozen(Document& document, FrozenReport& frozen) {
  PackOut out;
  pack(out, document);
  pack(out, frozen);
  return std::move(out.packed);
}

void unpack_frozen(std::string_view bytes, Document& document, FrozenReport& frozen) {
  PackIn in(bytes);
  pack(in, document);
  pack(in, frozen);
}

}  // namespace povnet
