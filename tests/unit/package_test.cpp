#include <doctest/doctest.h>

#include "base/error.h"
#include "package/archive.h"
#include "package/check.h"
#include "package/relations.h"
#include "package/workbook_index.h"
#include "package/xml.h"
#include "zip_file.h"

using namespace povnet;
using namespace povnet::test;

namespace {

std::string xml_message(const std::string& xml) {
  try {
    XmlParser parser("prova", {});
    parser.feed(xml);
    parser.finish();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

std::string check_message(const std::string& path) {
  try {
    check_office_file(path);
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::output);
    return error.what();
  }
  return "";
}

constexpr const char* two_rows =
    R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"/>)";

}  // namespace

TEST_CASE("targets of relations are resolved from the part that names them") {
  CHECK(resolved_part("xl/workbook.xml", "worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  CHECK(resolved_part("xl/worksheets/sheet1.xml", "../comments1.xml") == "xl/comments1.xml");
  CHECK(resolved_part("xl/workbook.xml", "/xl/worksheets/sheet1.xml") == "xl/worksheets/sheet1.xml");
  CHECK(resolved_part("", "xl/workbook.xml") == "xl/workbook.xml");
  CHECK(resolved_part("xl/a.xml", "../../../b.xml") == "b.xml");
}

TEST_CASE("XML that is not whole, or that could explode, is refused with its line") {
  CHECK(xml_message("<a><b/></a>").empty());
  CHECK(xml_message("<a>\n<b></a>").find("riga 2 dell'XML") != std::string::npos);
  CHECK(xml_message("<a>").find("finisce a metà") != std::string::npos);
  CHECK(xml_message("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").find("DOCTYPE") != std::string::npos);
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<a>";
  CHECK(xml_message(deep).find("annidati") != std::string::npos);
  CHECK(xml_message("<a b=\"" + std::string(std::size_t{18} << 20, 'x') + "\"/>").find("lungo") !=
        std::string::npos);
}

TEST_CASE("what a handler throws passes through the XML parser") {
  const auto start = [](std::string_view, const XmlAttributes&) { throw Error(Fault::input, "basta"); };
  XmlParser parser("prova", {.start = start});
  CHECK_THROWS_WITH_AS(parser.feed("<a/>"), "basta", Error);
}

TEST_CASE("a part that swells past its limits is a zip bomb") {
  const std::string path = write_zip("bomb.zip", {{"a.xml", std::string(std::size_t{2} << 20, ' ')}});
  CHECK(Archive::open(path, "x").text("a.xml").size() == std::size_t{2} << 20);
  const Archive strict = Archive::open(path, "x", {.free = 1 << 16, .ratio = 50});
  CHECK_THROWS_AS(strict.text("a.xml"), Error);
  CHECK_THROWS_AS(Archive::open(path, "x", {.most = 1 << 20}).text("a.xml"), Error);
  CHECK_THROWS_AS(Archive::open(path, "x").text("a.xml", 1000), Error);
}

TEST_CASE("sheets are found through relations, in the order of the tabs") {
  const std::string path = write_zip("index.xlsx", xlsx_parts({two_rows, ""}));
  const WorkbookIndex index = workbook_index(Archive::open(path, "x"));
  REQUIRE(index.sheets.size() == 2);
  CHECK(index.sheets[1].name == "Foglio2");
  CHECK(index.sheets[1].part == "xl/worksheets/sheet2.xml");
  CHECK(index.strings == "xl/sharedStrings.xml");
}

TEST_CASE("a finished workbook is counted, and a broken one is named") {
  const std::string path = write_zip("whole.xlsx", xlsx_parts({two_rows}));
  const auto counts = check_office_file(path);
  REQUIRE(counts.size() == 1);
  CHECK(counts[0].rows == 2);
  CHECK(counts[0].cells == 2);

  const std::string bytes = read_file(path);
  CHECK(check_message(write_file("cut.xlsx", bytes.substr(0, bytes.size() / 2))).find("manca la fine") !=
        std::string::npos);

  const std::string long_text = "<!-- 0123456789abcdefghijklmnopqrstuvwxyz 0123456789 -->";
  const std::string stored =
      read_file(write_zip("crc.xlsx", xlsx_parts({two_rows}, {{"media/a.bin", long_text.substr(5, 1)}})));
  std::string wrong = stored;
  const auto name = wrong.find("media/a.bin");
  wrong[name + 11] = static_cast<char>(wrong[name + 11] ^ 1);
  CHECK(check_message(write_file("crc.xlsx", wrong)).find("CRC") != std::string::npos);

  const Parts cut_sheet =
      xlsx_parts({two_rows}, {{"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"}});
  CHECK(check_message(write_zip("open.xlsx", cut_sheet)).find("finisce a metà") != std::string::npos);

  Parts missing = xlsx_parts({two_rows});
  missing.erase(missing.end() - 1);
  CHECK(check_message(write_zip("missing.xlsx", missing)).find("xl/styles.xml") != std::string::npos);
}
