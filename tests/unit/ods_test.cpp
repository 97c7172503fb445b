#include <doctest/doctest.h>

#include "read_rows.h"
#include "zip_file.h"

using namespace povnet;
using namespace povnet::test;

namespace {

using OdsLines = std::vector<std::string>;

constexpr const char* spaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")";

std::string ods(const std::string& body, const std::string& styles = "") {
  return write_zip("prova.ods",
                   {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml", std::string("<office:document-content ") + spaces + ">" + styles +
                                        "<office:body><office:spreadsheet>" + body +
                                        "</office:spreadsheet></office:body></office:document-content>"}});
}

std::string table(const std::string& rows) {
  return "<table:table table:name=\"F\">" + rows + "</table:table>";
}
std::string row(const std::string& cells, const std::string& more = "") {
  return "<table:table-row" + more + ">" + cells + "</table:table-row>";
}

}  // namespace

TEST_CASE("S-002: kinds of cells in an .ods") {
  const std::string cells =
      R"(<table:table-cell office:value-type="string"><text:p>uno</text:p><text:p>due<text:s text:c="2"/>x <text:span>y</text:span></text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1.234,50</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="date" office:date-value="2026-10-31"/>)"
      R"(<table:table-cell office:value-type="time" office:time-value="PT07H30M00S"/>)"
      R"(<table:table-cell office:value-type="percentage" office:value="0.22"/>)"
      R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
      R"(<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#RIF!</text:p></table:table-cell>)"
      R"(<table:table-cell office:value-type="currency" office:value="3"><office:annotation><text:p>nota</text:p></office:annotation></table:table-cell>)";
  CHECK(read_rows(ods(table(row(cells)))) ==
        OdsLines{"1: uno\ndue  x y | number 1234.5 | day 2026-10-31 | minutes 7:30 | percent 0.22 | flag 1 | "
              "fault #RIF! | number 3"});
}

TEST_CASE("white space of an .ods: runs of spaces stay, the layout of the XML does not count") {
  const auto text = [](const std::string& inside) {
    return read_rows(
        ods(table(row("<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>"))));
  };
  CHECK(text("<text:p>a  b<text:s text:c=\"2\"/>c</text:p>") == OdsLines{"1: a  b  c"});
  CHECK(text("<text:p>a\n   b<text:tab/>c<text:line-break/>d</text:p>\n <text:p/><text:p>e</text:p>") ==
        OdsLines{"1: a b\tc\nd\n\ne"});
}

TEST_CASE("repeated cells and rows; empty ones cost nothing") {
  const std::string two =
      R"(<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/>)";
  const std::string rest = R"(<table:table-cell table:number-columns-repeated="16381"/>)";
  const std::string x =
      R"(<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>)";
  const std::string empty = row(R"(<table:table-cell table:number-columns-repeated="16384"/>)",
                                R"( table:number-rows-repeated="1048569")");
  CHECK(read_rows(ods(table(row(two + x + rest) + row(x, R"( table:number-rows-repeated="2")") + row(rest) +
                            row(x) + empty))) == OdsLines{"1: number 1 | number 1 | x", "2: x", "3: x", "5: x"});
  const std::string wide =
      R"(<table:table-cell table:number-columns-repeated="99999999" office:value-type="float" office:value="1"/>)";
  CHECK(refusal(ods(table(row(wide)))).find("ultima colonna") != std::string::npos);
  CHECK(refusal(ods(table(row(x, R"( table:number-rows-repeated="9999999")")))).find("oltre l'ultima") !=
        std::string::npos);
}

TEST_CASE("sheets of an .ods: the one asked for, hidden ones, tables inside drawings") {
  const std::string style =
      R"(<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>)";
  const std::string drawing =
      R"(<table:shapes><draw:frame><table:table table:name="dentro"><table:table-row><table:table-cell/></table:table-row></table:table></draw:frame></table:shapes>)";
  const std::string cell = R"(<table:table-cell office:value-type="float" office:value="7"/>)";
  const std::string path = ods("<table:table table:name=\"A\">" + drawing + row(cell) + "</table:table>" +
                                   "<table:table table:name=\"B\" table:style-name=\"ta2\">" + row("") +
                                   row(cell) + "</table:table>",
                               style);
  const InputFile file = InputFile::open(path);
  REQUIRE(file.sheets().size() == 2);
  CHECK_FALSE(file.sheets()[0].hidden);
  CHECK(file.sheets()[1].hidden);
  CHECK(read_rows(path, {}, 0) == OdsLines{"1: number 7"});
  CHECK(read_rows(path, {}, 1) == OdsLines{"2: number 7"});
}
