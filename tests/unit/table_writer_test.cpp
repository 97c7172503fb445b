#include <doctest/doctest.h>

#include "base/error.h"
#include "sample_document.h"

using namespace povnet;

TEST_CASE("the text table pads by display width, with Italian numbers at the right") {
  CHECK(written(sample_document(), Format::table) ==
        "Luoghi\n"
        "Situazione al 31/10/2026\n"
        "\n"
        "Luogo          Giorno      Persone     Speso   Ore     Quota\n"
        "Località Nord  09/03/2026       12  1.234,56  7:30   12,34 %\n"
        "Però                        12.000     -0,50  0:05\n"
        "=1+1           31/12/1999     2026            0:00  100,00 %\n"
        "-------------  ----------  -------  --------  ----  --------\n"
        "Totale                      14.038  1.234,06  7:35\n"
        "\n"
        "- Dati al 31/10/2026\n");
}

TEST_CASE("a table without rows says so") {
  Table table{.key = "none", .title = "", .columns = {{.key = "a", .label = "A"}}, .rows = rows_of({})};
  table.if_empty = "nessuna scadenza";
  CHECK(written(document_of(std::move(table)), Format::table) == "nessuna scadenza\n");
}

TEST_CASE("columns that are too long for the screen are named below it, and are in the files") {
  const auto document = [] {
    Table table{.key = "t", .title = "", .columns = {{.key = "a", .label = "A"}}, .rows = {}};
    table.columns.push_back({.key = "b", .label = "Che cosa fare", .aside = true});
    table.columns.push_back({.key = "c", .label = "Giorni", .kind = Kind::integer});
    table.rows =
        rows_of({{Cell::of("uno"), Cell::of("convocare"), Cell::of(Kind::integer, std::int64_t{7})}});
    return document_of(std::move(table));
  };
  CHECK(written(document(), Format::table) ==
        "A    Giorni\nuno       7\nNei file (-o) anche: Che cosa fare\n");
  CHECK(written(document(), Format::csv) == "a,b,c\nuno,convocare,7\n");
}

TEST_CASE("blocks come one after the other with their headings") {
  Document document{.key = "d", .title = "Prospetto", .sheets = {}, .notes = {}};
  Fields fields{.key = "front",
                .fields = {{.key = "name", .label = "Ambito", .value = Cell::of("Località")},
                           {.key = "day", .label = "Al", .value = Cell::of(make_day(2026, 1, 2))}}};
  document.sheets.push_back({.name = "Uno", .blocks = {Heading{1, "Parte prima"}, std::move(fields)}});
  document.sheets.push_back({.name = "Due", .blocks = {Paragraph{"Detto a parte."}}});
  CHECK(written(std::move(document), Format::table) ==
        "Prospetto\n\nUno\n\nParte prima\n\nAmbito  Località\nAl      02/01/2026\n\nDue\n\nDetto a parte.\n");
}

TEST_CASE("a value cannot steer the terminal nor break its line") {
  Table table{.key = "t", .title = "", .columns = {{.key = "a", .label = "A"}}, .rows = {}};
  table.rows = rows_of({{Cell::of("x\033[2Jy\nz\xC3(\xC2\x9B")}});
  CHECK(written(document_of(std::move(table)), Format::table) == "A\nx\uFFFD[2Jy z\uFFFD(\uFFFD\uFFFD\n");
}

TEST_CASE("formula columns are computed whatever the format") {
  Table table{.key = "t",
              .title = "",
              .columns = {{.key = "a", .label = "A", .kind = Kind::money},
                          {.key = "b", .label = "B", .kind = Kind::money, .formula = "a / 3"}},
              .rows = rows_of({{Cell::of(Kind::money, 1000)}})};
  CHECK(written(document_of(std::move(table)), Format::csv) == "a,b\n10.00,3.33\n");
}

TEST_CASE("a stream that does not take the result is a fault of the output") {
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  Document document = sample_document();
  CHECK_THROWS_AS(write_text(document, Format::csv, {}, out), Error);
}

TEST_CASE("formats are known by name") {
  CHECK(format_named("jsonl") == Format::jsonl);
  CHECK(format_named("xlsx") == Format::xlsx);
  CHECK_FALSE(format_named("pdf").has_value());
}
