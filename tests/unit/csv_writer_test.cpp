#include <doctest/doctest.h>

#include "sample_document.h"

using namespace povnet;

namespace {

Document one_column(std::vector<std::string> texts) {
  std::vector<Row> rows;
  for (std::string& text : texts) rows.push_back({text.empty() ? Cell::none() : Cell::of(std::move(text))});
  return document_of(
      {.key = "t", .title = "", .columns = {{.key = "a", .label = "A"}}, .rows = rows_of(std::move(rows))});
}

}  // namespace

TEST_CASE("CSV has keys, ISO days, decimal points and no totals") {
  CHECK(written(sample_document(), Format::csv) ==
        "place,day,people,spent,hours,quota\n"
        "Località Nord,2026-03-09,12,1234.56,450,12.34\n"
        "Però,,12000,-0.50,5,\n"
        "=1+1,1999-12-31,2026,,0,100.00\n");
}

TEST_CASE("CSV quotes only what needs it, and an empty row stays a row") {
  CHECK(written(one_column({"a,b", "say \"no\"", "two\nlines", "", "plain"}), Format::csv) ==
        "a\n\"a,b\"\n\"say \"\"no\"\"\"\n\"two\nlines\"\n\"\"\nplain\n");
}

TEST_CASE("CSV for an Italian Excel disarms formulas") {
  WriteOptions excel{.excel_csv = true};
  CHECK(written(sample_document(), Format::csv, excel) ==
        "\xEF\xBB\xBFplace;day;people;spent;hours;quota\r\n"
        "Località Nord;2026-03-09;12;1234,56;450;12,34\r\n"
        "Però;;12000;-0,50;5;\r\n"
        "'=1+1;1999-12-31;2026;;0;100,00\r\n");
  CHECK(written(one_column({"+39", "-x", "@y", "\tz", "a=b"}), Format::csv, excel) ==
        "\xEF\xBB\xBF"
        "a\r\n'+39\r\n'-x\r\n'@y\r\n'\tz\r\na=b\r\n");
}

TEST_CASE("TSV keeps one row on one line") {
  CHECK(written(one_column({"a\tb", "two\nlines", "\"q\""}), Format::tsv) == "a\na b\ntwo lines\n\"q\"\n");
}

TEST_CASE("several tables are blocks begun by their key; without tables the fields are written") {
  Document document = sample_document();
  document.sheets.front().blocks.emplace_back(Table{.key = "more",
                                                    .title = "",
                                                    .columns = {{.key = "x", .label = "X"}},
                                                    .rows = rows_of({{Cell::of("1")}})});
  const std::string text = written(std::move(document), Format::csv);
  CHECK(text.starts_with("places\nplace,day,"));
  CHECK(text.ends_with("100.00\n\nmore\nx\n1\n"));
  Fields fields{.key = "f", .fields = {{.key = "name", .label = "Nome", .value = Cell::of("a,b")}}};
  Document front{
      .key = "d", .title = "", .sheets = {{.name = "s", .blocks = {std::move(fields)}}}, .notes = {}};
  CHECK(written(std::move(front), Format::csv) == "key,value\nname,\"a,b\"\n");
}

TEST_CASE("Markdown aligns numbers and escapes its own marks") {
  const std::string text = written(sample_document(), Format::md);
  CHECK(text.find("| Luogo | Giorno | Persone | Speso | Ore | Quota |\n|---|---|---:|---:|---:|---:|\n") !=
        std::string::npos);
  CHECK(text.find("| **Totale** |  | **14.038** |") != std::string::npos);
  CHECK(written(one_column({"a|b*c\nd"}), Format::md).find("| a\\|b\\*c<br>d |") != std::string::npos);
}
