#include "workbook/growth.h"

#include <doctest/doctest.h>

#include "package/xml_scan.h"
#include "workbook/list_records.h"

using namespace povnet;

namespace {

bool same_half(std::uint32_t one, std::uint32_t other, std::size_t) { return one / 2 == other / 2; }

/// A heading, a row a record and a subtotal, in groups of two records.
RowBlock grouped(std::uint32_t records) {
  return {{.rows = {5, 7}, .list = "l", .keys = {"k"}, .depths = {1, 2, 1}}, records, same_half};
}

}  // namespace

TEST_CASE("rows below a block move, its own repeat") {
  const RowMap map({RowBlock({.rows = {5, 5}, .list = "l", .depths = {1}}, 3, same_half)});
  CHECK(map.out(4) == 4);
  CHECK(map.out(6) == 8);
  CHECK(map.origin(7).model == 5);
  CHECK(map.origin(7).position == 2);
  CHECK(map.origin(8).model == 6);
  CHECK(map.origin(8).block == nullptr);
}

TEST_CASE("without records a block keeps its rows, empty") {
  const RowBlock block = grouped(0);
  CHECK(block.empty());
  CHECK(block.rows().size() == 3);
  CHECK(block.standing(6, std::nullopt) == std::vector<std::size_t>{1});
}

TEST_CASE("groups repeat their heading and their subtotal") {
  const RowBlock block = grouped(3);
  std::vector<std::uint32_t> rows;
  for (const StandingRow& row : block.rows()) rows.push_back(row.model);
  CHECK(rows == std::vector<std::uint32_t>{5, 6, 6, 7, 5, 6, 7});
  CHECK(block.standing(6, std::nullopt) == std::vector<std::size_t>{1, 2, 5});
  CHECK(block.standing(6, 3) == std::vector<std::size_t>{1, 2});
  CHECK(block.standing(6, 2) == std::vector<std::size_t>{2});
  CHECK(block.first_standing(7, 5) == 6);
}

TEST_CASE("several blocks of a sheet add up") {
  std::vector<RowBlock> blocks;
  blocks.emplace_back(BlockModel{.rows = {2, 2}, .list = "l", .depths = {1}}, 3, same_half);
  blocks.push_back(grouped(4));
  const RowMap map(std::move(blocks));
  CHECK(map.out(3) == 5);
  CHECK(map.out(8) == 15);
  CHECK(map.origin(14).model == 7);
}

TEST_CASE("records come in the order of their groups, texts kept once") {
  ListRecords records({"key", "value"});
  for (const char* key : {"b", "a", "b", "a"})
    records.add({Cell::of(key), Cell::of(Kind::money, records.size())});
  records.group_by({"key"});
  CHECK(records.at(0, 0).text == "b");
  CHECK(records.at(1, 1).number == 2);
  CHECK(records.same(0, 1, {"key"}, 1));
  CHECK_FALSE(records.same(1, 2, {"key"}, 1));
}

TEST_CASE("tags and texts change in their place") {
  CHECK(with_attribute("<c r=\"A1\" s='2'/>", "r", "B2") == "<c r=\"B2\" s='2'/>");
  CHECK(with_attribute("<c r=\"A1\" t=\"s\"/>", "t", std::nullopt) == "<c r=\"A1\"/>");
  CHECK(with_attribute("<row>", "r", "3") == "<row r=\"3\">");
  CHECK(unescape_xml("a &lt;b&gt; &#232; &#x20AC;") == "a <b> è €");
  CHECK(escape_xml("<a & \"b\">\x01") == "&lt;a &amp; &quot;b&quot;&gt;\xEF\xBF\xBD");
}
