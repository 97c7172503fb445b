#include "workbook/table_shift.h"

#include "package/xml_scan.h"
#include "workbook/form_value.h"
#include "workbook/frame_shift.h"

namespace povnet {
namespace {

/// What the heading of a column shows now; nothing where no mark is in it.
std::string filled_heading(const CellPlace& at, std::size_t sheet, const Shift& shift) {
  const FormCell* cell = shift.plan().form().sheets[sheet]->cell(at.row, at.column);
  return cell && !cell->marks.empty() ? marked_value(*cell, {.model = at.row}, shift.plan()).written : "";
}

}  // namespace

std::string shifted_table(std::string_view xml, std::size_t sheet, const Shift& shift) {
  Splices splices(xml);
  CellPlace heading;
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);) {
    if (!token.opens()) continue;
    if (token.name() == "table")
      if (const auto area = parse_area(token.attribute("ref").value_or(""))) heading = area->first;
    if (token.name() != "tableColumn") continue;
    const std::string name = filled_heading(heading, sheet, shift);
    if (!name.empty()) splices.replace(token.attribute("name").value_or(""), escape_xml(name));
    ++heading.column;
  }
  return shifted_frame(splices.text(), sheet, shift);
}

}  // namespace povnet
