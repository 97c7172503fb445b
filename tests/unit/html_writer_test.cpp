#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "sample_document.h"

using namespace povnet;

namespace {

Document with_chart(Chart::Shape shape, std::size_t rows = 0) {
  Document document = sample_document();
  document.sheets.front().blocks.emplace_back(Chart{.shape = shape,
                                                    .title = "Persone & spesa",
                                                    .table = "places",
                                                    .category = "place",
                                                    .series = {"people"},
                                                    .rows = rows});
  return document;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++found;
  return found;
}

}  // namespace

TEST_CASE("HTML is one accessible page that asks nothing from outside") {
  const std::string page = written(with_chart(Chart::Shape::column), Format::html);
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"it\">"));
  CHECK(page.find("<th scope=\"col\" class=\"number\">Speso</th>") != std::string::npos);
  CHECK(page.find("<th scope=\"row\">Località Nord</th>") != std::string::npos);
  CHECK(page.find("<td class=\"number\">1.234,56</td>") != std::string::npos);
  CHECK(page.find("<tfoot>") != std::string::npos);
  for (const char* outside : {"src=", "href=", "url(", "@import", "<script"})
    CHECK(count(page, outside) == 0);
  CHECK(count(page, "http") == 1);  // the SVG name space, never fetched
}

TEST_CASE("charts are drawn from the rows of their table only as far as they ask") {
  CHECK(count(written(with_chart(Chart::Shape::column), Format::html), "<rect") == 3);
  CHECK(count(written(with_chart(Chart::Shape::bar, 2), Format::html), "<rect") == 2);
  CHECK(count(written(with_chart(Chart::Shape::line), Format::html), "<circle") == 3);
  CHECK(count(written(with_chart(Chart::Shape::pie), Format::html), " A120.0 120.0 ") == 3);
  CHECK(written(with_chart(Chart::Shape::pie), Format::html).find("<title>Persone &amp; spesa</title>") !=
        std::string::npos);
}

TEST_CASE("text is never markup") {
  Table table{.key = "t", .title = "", .columns = {{.key = "a", .label = "<b>A</b>"}}, .rows = {}};
  table.rows = rows_of({{Cell::of("<script>\"&\x01")}});
  const std::string page = written(document_of(std::move(table)), Format::html);
  CHECK(page.find("&lt;script&gt;&quot;&amp;\uFFFD") != std::string::npos);
  CHECK(page.find("<b>") == std::string::npos);
}

TEST_CASE("a chart of a column that is not there is refused") {
  Document document = with_chart(Chart::Shape::column);
  std::get<Chart>(document.sheets.front().blocks.back()).series = {"nothing"};
  CHECK_THROWS_AS(written(std::move(document), Format::html), Error);
}

TEST_CASE("a chart without rows or with zeros only does not break the page") {
  Document document = with_chart(Chart::Shape::pie);
  std::get<Table>(document.sheets.front().blocks.front()).rows =
      rows_of({{Cell::of("x"), Cell::none(), Cell::of(Kind::integer, 0)}});
  CHECK(written(std::move(document), Format::html).find("Nessun dato da disegnare") != std::string::npos);
}
