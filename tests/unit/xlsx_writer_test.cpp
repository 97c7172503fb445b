#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "base/error.h"
#include "package/archive.h"
#include "package/check.h"
#include "sample_document.h"
#include "sheet/atomic_file.h"
#include "sheet/xlsx_names.h"

using namespace povnet;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, removed at the end.
struct XlsxFolder {
  XlsxFolder() {
    std::string name = (fs::temp_directory_path() / "povnet-xlsx-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~XlsxFolder() { fs::remove_all(path); }
  std::string file(const char* name) const { return (path / name).string(); }
  std::size_t count() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
  fs::path path;
};

std::string part(const std::string& file, const std::string& name) {
  return Archive::open(file, file).text(name);
}

std::string bytes(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Table numbers(std::int64_t count) {
  Table table{
      .key = "n", .title = "", .columns = {{.key = "a", .label = "A", .kind = Kind::integer}}, .rows = {}};
  table.rows = [next = std::int64_t{0}, count](Row& row) mutable {
    row = {Cell::of(Kind::integer, next)};
    return next++ < count;
  };
  return table;
}

}  // namespace

TEST_CASE("a workbook holds typed cells: text stays text, a day is a day, money a number") {
  const XlsxFolder folder;
  Document document = sample_document();
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  const std::string sheet = part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<t>=1+1</t>") != std::string::npos);
  CHECK(sheet.find("<v>46090</v>") != std::string::npos);  // 9 March 2026
  CHECK(sheet.find("<v>1234.56</v>") != std::string::npos);
  CHECK(sheet.find("<v>0.3125</v>") != std::string::npos);  // 7:30
  CHECK(sheet.find("<v>0.1234</v>") != std::string::npos);  // 12,34 %
  CHECK(sheet.find("<f>SUM(D5:D7)</f><v>1234.06</v>") != std::string::npos);
  CHECK(sheet.find("<autoFilter ref=\"A4:F7\"/>") != std::string::npos);
  CHECK(sheet.find("paperSize=\"9\"") != std::string::npos);
  CHECK(part(folder.file("a.xlsx"), "docProps/core.xml").find("2026-10-31T00:00:00Z") != std::string::npos);
}

TEST_CASE("the same document twice gives the same bytes, of mode 0600 and alone in the folder") {
  const XlsxFolder folder;
  for (const char* name : {"a.xlsx", "b.xlsx"}) {
    Document document = sample_document();
    write_file(document, Format::xlsx, {}, folder.file(name));
  }
  CHECK(bytes(folder.file("a.xlsx")) == bytes(folder.file("b.xlsx")));
  CHECK(folder.count() == 2);
  CHECK((fs::status(folder.file("a.xlsx")).permissions() & fs::perms::all) ==
        (fs::perms::owner_read | fs::perms::owner_write));
  Document document = sample_document();
  std::ostringstream piped;
  write_text(document, Format::xlsx, {.tmpdir = folder.path.string()}, piped);
  CHECK(piped.str() == bytes(folder.file("a.xlsx")));
}

TEST_CASE("a total that the rows do not add up to is a value, not a formula") {
  const XlsxFolder folder;
  Document document = sample_document();
  std::get<Table>(document.sheets[0].blocks[0]).totals->at(2).number = 14000;
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  const std::string sheet = part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("SUM(C5:C7)") == std::string::npos);
  CHECK(sheet.find("<v>14000</v>") != std::string::npos);
}

TEST_CASE("an entry form: locked but for its inputs, long lists on a hidden sheet") {
  const XlsxFolder folder;
  std::vector<std::string> many;
  for (int i = 0; i < 40; ++i) many.push_back("voce numero " + std::to_string(i));
  Table table{
      .key = "puc1",
      .title = "",
      .columns = {{.key = "a", .label = "A", .choices = many, .input = true},
                  {.key = "b", .label = "B", .choices = {"sì", "no"}, .input = true, .help = "Sì o no"},
                  {.key = "c", .label = "C", .choices = {"uno, due", "tre"}, .input = true}},
      .rows = {}};
  table.spare_rows = 10;
  Document document{.key = "d",
                    .title = "",
                    .sheets = {{.name = "Modulo", .blocks = {std::move(table)}, .protect = true}},
                    .notes = {}};
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  const std::string sheet = part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml");
  const std::string book = part(folder.file("a.xlsx"), "xl/workbook.xml");
  CHECK(sheet.find("<sheetProtection sheet=\"1\"") != std::string::npos);
  CHECK(sheet.find("sqref=\"A2:A11\"><formula1>elenco_1</formula1>") != std::string::npos);
  CHECK(sheet.find("<formula1>\"sì,no\"</formula1>") != std::string::npos);
  CHECK(sheet.find("prompt=\"Sì o no\"") != std::string::npos);
  CHECK(sheet.find("sqref=\"C2:C11\"><formula1>elenco_2</formula1>") != std::string::npos);
  CHECK(book.find("<sheet name=\"elenchi\" sheetId=\"2\" state=\"hidden\"") != std::string::npos);
  CHECK(book.find("<definedName name=\"elenco_1\">'elenchi'!$A$1:$A$40</definedName>") != std::string::npos);
  CHECK(book.find("<definedName name=\"_puc1\">'Modulo'!$A$1:$C$11</definedName>") != std::string::npos);
  CHECK(part(folder.file("a.xlsx"), "xl/styles.xml").find("<protection locked=\"0\"/>") != std::string::npos);
}

TEST_CASE("charts carry their values; a document without rows is a workbook, too") {
  const XlsxFolder folder;
  Document document = sample_document();
  for (const auto shape : {Chart::Shape::column, Chart::Shape::bar, Chart::Shape::line, Chart::Shape::pie})
    document.sheets.front().blocks.emplace_back(Chart{
        .shape = shape, .title = "Persone", .table = "places", .category = "place", .series = {"people"}});
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  CHECK(part(folder.file("a.xlsx"), "xl/charts/chart4.xml").find("<c:v>12000</c:v>") != std::string::npos);
  Document empty = document_of(numbers(0));
  write_file(empty, Format::xlsx, {}, folder.file("b.xlsx"));
  CHECK(part(folder.file("b.xlsx"), "xl/worksheets/sheet1.xml").find("nessuna riga") != std::string::npos);
  Document none{.key = "x", .title = "", .sheets = {}, .notes = {}};
  write_file(none, Format::xlsx, {}, folder.file("c.xlsx"));
  CHECK(check_office_file(folder.file("c.xlsx")).size() == 1);
}

TEST_CASE("what a spreadsheet cannot hold is refused, and nothing is left behind") {
  const XlsxFolder folder;
  const auto refused = [&folder](Document document) {
    CHECK_THROWS_AS(write_file(document, Format::xlsx, {}, folder.file("a.xlsx")), Error);
    CHECK(folder.count() == 0);
  };
  refused(document_of(numbers(1048576)));
  Document large = document_of(numbers(0));
  std::get<Table>(large.sheets[0].blocks[0]).rows =
      rows_of({{Cell::of(Kind::integer, (std::int64_t{1} << 53) + 1)}});
  refused(std::move(large));
  Document longest = document_of(numbers(0));
  std::get<Table>(longest.sheets[0].blocks[0]).rows = rows_of({{Cell::of(std::string(32768, 'x'))}});
  refused(std::move(longest));
}

TEST_CASE("days before 1900 are written as people read them") {
  const XlsxFolder folder;
  Document document = document_of(numbers(0));
  std::get<Table>(document.sheets[0].blocks[0]).rows = rows_of({{Cell::of(make_day(1899, 5, 6))}});
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  CHECK(part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml").find("<t>06/05/1899</t>") !=
        std::string::npos);
}

TEST_CASE("names fit for tabs and ranges") {
  std::set<std::string> used;
  CHECK(tab_name("Spese/2026: [ETS]?", used) == "Spese-2026- -ETS--");
  CHECK(tab_name("'ore'", used) == "ore");
  CHECK(tab_name("Ore", used) == "Ore (2)");
  CHECK(tab_name("", used) == "Foglio");
  CHECK(tab_name(std::string(40, 'x'), used) == std::string(31, 'x'));
  CHECK(tab_name(std::string(40, 'x'), used) == std::string(27, 'x') + " (2)");
  CHECK(tab_name("è" + std::string(29, 'x') + "àà", used) == "è" + std::string(29, 'x') + "à");
  CHECK(range_name("puc", used) == "puc");
  CHECK(range_name("PUC1", used) == "_PUC1");
  CHECK(range_name("r1c1", used) == "_r1c1");
  CHECK(range_name("ore-2026", used) == "ore_2026");
}

TEST_CASE("a file appears whole or not at all, and keeps what it replaces until then") {
  const XlsxFolder folder;
  std::ofstream(folder.file("a.csv")) << "old";
  {
    const AtomicFile given_up(folder.file("a.csv"));
    std::ofstream(given_up.temporary()) << "new";
    CHECK(bytes(folder.file("a.csv")) == "old");
  }
  CHECK(folder.count() == 1);
  fs::create_symlink("a.csv", folder.file("link.csv"));
  Document document = sample_document();
  write_file(document, Format::csv, {}, folder.file("link.csv"));
  CHECK(fs::is_symlink(folder.file("link.csv")));
  CHECK(bytes(folder.file("a.csv")).starts_with("place,day"));
  CHECK_THROWS_AS(AtomicFile(folder.path.string()), Error);
  CHECK_THROWS_AS(AtomicFile("/dev/null"), Error);
  CHECK_THROWS_AS(AtomicFile(folder.file("no/such/folder.csv")), Error);
}

TEST_CASE("a day typed too early is refused by the cell") {
  const XlsxFolder folder;
  Table table = numbers(2);
  table.columns.push_back({.key = "by",
                           .label = "Entro",
                           .kind = Kind::day,
                           .at_least = Cell::of(make_day(2026, 8, 31)),
                           .input = true});
  Document document = document_of(std::move(table));
  write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
  const std::string sheet = part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("type=\"date\" operator=\"greaterThanOrEqual\"") != std::string::npos);
  CHECK(sheet.find("<formula1>46265</formula1>") != std::string::npos);
}

TEST_CASE("a chart that the page has no room for begins the next one") {
  const auto sheet_of = [](std::int64_t rows, const XlsxFolder& folder) {
    Document document = document_of(numbers(rows));
    document.sheets[0].landscape = true;
    document.sheets[0].blocks.emplace_back(
        Chart{.title = "Numeri", .table = "n", .category = "a", .series = {"a"}});
    write_file(document, Format::xlsx, {}, folder.file("a.xlsx"));
    return part(folder.file("a.xlsx"), "xl/worksheets/sheet1.xml");
  };
  const XlsxFolder folder;
  CHECK(sheet_of(5, folder).find("<rowBreaks") == std::string::npos);
  CHECK(sheet_of(20, folder).find("<brk id=\"22\"") != std::string::npos);
}
