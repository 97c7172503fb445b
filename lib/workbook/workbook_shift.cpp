#include "workbook/workbook_shift.h"

#include <set>

#include "package/xml_scan.h"

namespace povnet {
namespace {

constexpr std::size_t no_sheet = SIZE_MAX;

/// What may stand before the order to calculate.
const std::set<std::string_view> before_calculation = {"sheets", "functionGroups", "externalReferences",
                                                       "definedNames"};

}  // namespace

std::string shifted_workbook(std::string_view workbook, const Shift& shift) {
  Splices splices(workbook);
  bool in_name = false;
  XmlScan scan(workbook);
  for (XmlToken token; scan.next(token);) {
    if (token.kind == XmlToken::Kind::text && in_name)
      splices.replace(token.raw, escape_xml(shift.formula(unescape_xml(token.raw),
                                                          {.sheet = no_sheet, .takes_lists = true})));
    if (token.kind != XmlToken::Kind::text)
      in_name = token.kind == XmlToken::Kind::start && token.name() == "definedName";
  }
  return splices.text();
}

std::string with_calculation_on_load(std::string_view workbook) {
  Splices splices(workbook);
  std::string_view after;
  std::string prefix;
  XmlScan scan(workbook);
  for (XmlToken token; scan.next(token);) {
    if (token.name() == "calcPr" && token.opens()) {
      splices.replace(token.raw, with_attribute(token.raw, "fullCalcOnLoad", "1"));
      return splices.text();
    }
    const bool ends = token.kind == XmlToken::Kind::end || token.kind == XmlToken::Kind::empty;
    if (!ends || !before_calculation.contains(token.name())) continue;
    after = token.raw;
    prefix = token.prefix();
  }
  splices.replace(after, std::string(after) + "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>");
  return splices.text();
}

std::string without_element(std::string_view xml, std::string_view attribute, std::string_view value) {
  Splices splices(xml);
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);)
    if (token.kind == XmlToken::Kind::empty && token.attribute(attribute) == value)
      splices.replace(token.raw, "");
  return splices.text();
}

std::string shifted_pivot_source(std::string_view xml, const Shift& shift, Results& results) {
  Splices splices(xml);
  std::string_view definition;
  XmlScan scan(xml);
  for (XmlToken token; scan.next(token);) {
    if (token.name() == "pivotCacheDefinition" && token.opens()) definition = token.raw;
    if (token.name() != "worksheetSource") continue;
    const std::size_t sheet =
        shift.plan().form().sheet_number(unescape_xml(token.attribute("sheet").value_or("")));
    const std::string_view ref = token.attribute("ref").value_or("");
    const auto area = parse_area(ref);
    const bool of_cells = sheet < shift.plan().form().sheets.size() && area;
    if (of_cells) splices.replace(ref, text_of(shift.area(*area, sheet)));
    const bool named = token.attribute("name").has_value() && shift.plan().fills();
    if (of_cells ? results.touched().area_touched(sheet, *area) : named)
      splices.replace(definition, with_attribute(definition, "refreshOnLoad", "1"));
  }
  return splices.text();
}

}  // namespace povnet
