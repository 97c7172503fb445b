#include <doctest/doctest.h>

#include "input/cell_value.h"
#include "input/xlsx.h"
#include "read_rows.h"
#include "zip_file.h"

using namespace povnet;
using namespace povnet::test;

namespace {

using SheetLines = std::vector<std::string>;

SheetLines lines_of_sheet(const std::string& rows, const Parts& extra = {}) {
  return read_rows(write_zip("prova.xlsx", xlsx_parts({rows}, extra)));
}

std::string number(const char* text, NumberShow show = NumberShow::number, bool from_1904 = false) {
  const auto cell = number_value(text, show, from_1904);
  return cell ? std::to_string(static_cast<int>(cell->kind)) + " " + cell->text : "";
}

constexpr const char* styles =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/>)"
    R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/>)"
    R"(<xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>)";

}  // namespace

TEST_CASE("S-002: kinds of cells in an .xlsx") {
  const Parts parts{
      {"xl/styles.xml", styles},
      {"xl/sharedStrings.xml",
       R"(<sst><si><t>uno</t></si><si><r><t>due </t></r><r><rPr/><t>tre</t></r><rPh><t>x</t></rPh></si></sst>)"}};
  const std::string rows =
      R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t xml:space="preserve"> in </t><rPh><t>x</t></rPh></is></c></row>)"
      R"(<row r="4"><c r="A4"><v>1234.5</v></c><c r="B4" s="1"><v>46326</v></c><c r="C4" s="2"><v>0.3125</v></c><c r="D4" t="b"><v>1</v></c>)"
      R"(<c r="E4" t="e"><v>#REF!</v></c><c r="F4" t="str"><f>A1</f><v>testo</v></c><c r="G4" s="3"><v>46326.5</v></c></row>)"
      R"(<row r="5"><c r="A5"><f>SUM(A1)</f><v></v></c><c r="B5" t="str"><f>""</f><v></v></c><c r="C5" t="d"><v>2026-10-31T00:00:00</v></c></row>)";
  CHECK(lines_of_sheet(rows, parts) == SheetLines{"2: uno | due tre | - |  in ",
                                    "4: number 1234.5 | day 2026-10-31 | minutes 7:30 | flag 1 | fault #REF! "
                                    "| testo | 2026-10-31 12:00",
                                    "5: fault formula non calcolata | - | day 2026-10-31"});
}

TEST_CASE("cells and rows without references, and out of order") {
  CHECK(
      lines_of_sheet(
          R"(<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row>)") ==
      SheetLines{"1: number 1 | number 2", "3: number 1 | - | number 3"});
}

TEST_CASE("sheets at absolute targets, prefixed elements, hidden ones") {
  const Parts parts{
      {"xl/_rels/workbook.xml.rels",
       R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/altrove/uno.xml"/></Relationships>)"},
      {"xl/workbook.xml", R"(<x:workbook xmlns:x="m" xmlns:r="http://relationships"><x:sheets>)"
                          R"(<x:sheet name="Dati" state="hidden" r:id="r1"/></x:sheets></x:workbook>)"},
      {"altrove/uno.xml",
       R"(<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>)"}};
  const std::string path = write_zip("assoluto.xlsx", xlsx_parts({}, parts));
  const InputFile file = InputFile::open(path);
  REQUIRE(file.sheets().size() == 1);
  CHECK(file.sheets()[0].name == "Dati");
  CHECK(file.sheets()[0].hidden);
  CHECK(read_rows(path) == SheetLines{"1: number 5"});
}

TEST_CASE("days from both origins, and the 29 February that 1900 did not have") {
  CHECK(number("46326", NumberShow::day) == "3 2026-10-31");
  CHECK(number("44864", NumberShow::day, true) == "3 2026-10-31");
  CHECK(number("1", NumberShow::day) == "3 1900-01-01");
  CHECK(number("61", NumberShow::day) == "3 1900-03-01");
  CHECK(number("0", NumberShow::day) == "2 0");
  CHECK(number("2958465", NumberShow::day) == "3 9999-12-31");
  CHECK(number("2958466", NumberShow::day) == "2 2958466");
  CHECK(number("46326.75", NumberShow::day) == "3 2026-10-31");
  CHECK(number("46326.354166666664", NumberShow::day_and_time) == "1 2026-10-31 08:30");
  CHECK(number("0.354166666666667", NumberShow::day_and_time) == "4 8:30");
}

TEST_CASE("times and durations") {
  CHECK(number("0.3125", NumberShow::time) == "4 7:30");
  CHECK(number("1.2951388888888888", NumberShow::time) == "4 31:05");
  CHECK(number("-0.0625", NumberShow::time) == "4 -1:30");
  CHECK(duration_value("PT07H30M00S").text == "7:30");
  CHECK(duration_value("P1DT2H").text == "26:00");
  CHECK(duration_value("-PT1H30M").text == "-1:30");
  CHECK(duration_value("sette").kind == InputKind::text);
}

TEST_CASE("numbers are plain and short") {
  CHECK(number("17.100000000000001") == "2 17.1");
  CHECK(number("0.30000000000000004") == "2 0.3");
  CHECK(number("1E-3") == "2 0.001");
  CHECK(number("1.5E+3") == "2 1500");
  CHECK(number("-0.05") == "2 -0.05");
  CHECK(number("-0") == "2 0");
  CHECK(number("1.0") == "2 1");
  CHECK(number("007") == "2 7");
  CHECK(number("9007199254740991") == "2 9007199254740991");
  CHECK(number("578353.59") == "2 578353.59");
  CHECK(number("nan").empty());
  CHECK(number("12a").empty());
}

TEST_CASE("format codes") {
  for (const char* code :
       {"dd/mm/yyyy", "DD/MM/YY", "[$-410]d mmmm yyyy;@", "mmm-yy", "yyyy\\-mm\\-dd", "mmmm", "d.m."}) {
    CAPTURE(code);
    CHECK(show_of_code(code) == NumberShow::day);
  }
  for (const char* code : {"h:mm", "[h]:mm:ss", "mm:ss.0", "[mm]:ss", "h:mm AM/PM"}) {
    CAPTURE(code);
    CHECK(show_of_code(code) == NumberShow::time);
  }
  for (const char* code : {"General", "0.00", "#,##0.00 \"giorni\"", "[Red]-0;0", "@", "0.00E+00", "Standard",
                           "_-* #,##0\\ \"h\"", "#,##0 [$€-410]"}) {
    CAPTURE(code);
    CHECK(show_of_code(code) == NumberShow::number);
  }
  CHECK(show_of_code("dd/mm/yyyy hh:mm") == NumberShow::day_and_time);
  for (const char* code : {"0%", "0.00%", "#,##0.0 %"}) CHECK(show_of_code(code) == NumberShow::percent);
}

TEST_CASE("references and escapes") {
  CHECK(column_of_reference("A1") == 0);
  CHECK(column_of_reference("BC12") == 54);
  CHECK(column_of_reference("XFD1") == 16383);
  CHECK(column_of_reference("12") == -1);
  CHECK(unescaped_cell_text("a_x000D_\nb") == "a\nb");
  CHECK(unescaped_cell_text("_x005F_x0041_") == "_x0041_");
  CHECK(unescaped_cell_text("snake_x_case _x12") == "snake_x_case _x12");
}
