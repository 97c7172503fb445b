#include "package/tag_scan.h"

#include <doctest/doctest.h>

using namespace povnet;

namespace {

const std::string small_sheet =
    "<?xml version=\"1.0\"?>\n<worksheet x=\"a > b / 'c'\"><cols/><sheetData><row r=\"1\"><c "
    "r=\"A1\"><v>1</v></c>"
    "<c r=\"B1\" s='1'/></row><row r=\"2\"><x:c r=\"A2\"></x:c></row></sheetData></worksheet>";

bool complete(const std::string& xml) {
  TagScan scan;
  return scan.feed(xml) && scan.complete();
}

}  // namespace

TEST_CASE("rows and cells are counted wherever the bytes are cut") {
  for (std::size_t cut = 0; cut <= small_sheet.size(); ++cut) {
    TagScan scan;
    REQUIRE(scan.feed(small_sheet.substr(0, cut)));
    REQUIRE(scan.feed(small_sheet.substr(cut)));
    REQUIRE(scan.complete());
    REQUIRE(scan.rows() == 2);
    REQUIRE(scan.cells() == 3);
  }
}

TEST_CASE("a sheet that ends early is never complete") {
  for (std::size_t size = 0; size + 1 <= small_sheet.size(); ++size)
    REQUIRE_FALSE(complete(small_sheet.substr(0, size)));
}

TEST_CASE("elements closed out of order, twice or after the end are seen") {
  CHECK(complete("<a><b/></a>"));
  CHECK_FALSE(complete("<a><b></a></b>"));
  CHECK_FALSE(complete("<a></a></a>"));
  CHECK_FALSE(complete("<a></a><a></a>"));
  CHECK_FALSE(complete("<a></b>"));
}

TEST_CASE("what only a parser understands is left to it") {
  TagScan scan;
  CHECK_FALSE(scan.feed("<a><!-- <b> --></a>"));
}
