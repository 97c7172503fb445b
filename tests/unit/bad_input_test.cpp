#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.h"
#include "input/input_file.h"
#include "read_rows.h"
#include "zip_file.h"

using namespace povnet;
using namespace povnet::test;
using namespace std::string_literals;

namespace {

bool says(const std::string& path, const std::string& sentence) {
  const std::string message = refusal(path);
  CAPTURE(message);
  return message.find(sentence) != std::string::npos && message.find(path) == 0;
}

const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
constexpr const char* one_cell = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";

}  // namespace

TEST_CASE("what is no readable file is named with what it is") {
  CHECK(says(scratch("nessuno.csv"), "il file non esiste"));
  std::filesystem::create_directories(scratch("cartella"));
  CHECK(says(scratch("cartella"), "è una cartella, non un file"));
  CHECK(says(write_file("vuoto.csv", ""), "il file è vuoto"));
  const std::string closed = write_file("chiuso.csv", "a;b\n");
  ::chmod(closed.c_str(), 0);
  const bool root = ::geteuid() == 0;  // who may read everything
  if (root) REQUIRE(::seteuid(65534) == 0);
  CHECK(says(closed, "manca il permesso"));
  if (root) REQUIRE(::seteuid(0) == 0);
}

TEST_CASE("what only has the name of a table is named with what it is") {
  CHECK(says(write_file("a.xlsx", compound + std::string(600, '\0')), "vecchio formato di Office (.xls)"));
  CHECK(says(write_file("b.xlsx", compound + std::string(70000, '\0') +
                                      "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s),
             "protetta da password"));
  CHECK(says(write_file("c.xls", "<html><table><tr><td>1</td></tr></table></html>"), "una pagina HTML"));
  CHECK(says(write_file("d.csv", "%PDF-1.7\n"), "un PDF"));
  CHECK(says(write_file("i.csv", std::string(1000, '\0')), "un file binario"));
  CHECK(says(write_file("e.csv", "\x1F\x8B\x08"), "gzip"));
  CHECK(says(write_zip("f.xlsx", {{"a.txt", "x"}}), "archivio zip, non un foglio"));
  CHECK(says(
      write_zip("g.ods", {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
      "non un foglio di calcolo"));
  CHECK(says(write_zip("h.ods", {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                 {"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"},
                                 {"content.xml", "\x01\x02"}}),
             "protetto da password"));
}

TEST_CASE("damaged and hostile packages are refused") {
  const std::string path = write_zip("sano.xlsx", xlsx_parts({one_cell}));
  CHECK(refusal(path).empty());
  const std::string bytes = read_file(path);
  CHECK(
      says(write_file("tronco.xlsx", bytes.substr(0, bytes.size() / 2)), "manca la fine del pacchetto zip"));
  const Parts doctype =
      xlsx_parts({}, {{"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]><workbook>&a;</workbook>"}});
  CHECK(says(write_zip("entita.xlsx", doctype), "DOCTYPE"));
  const Parts strict = xlsx_parts({R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)"});
  CHECK(says(write_zip("testi.xlsx", strict),
             ":Foglio1:1:1: la cella rimanda a un testo che nel file non c'è"));
  CHECK(says(write_zip("colonne.xlsx", xlsx_parts({R"(<row r="1"><c r="ZZZZ1"><v>7</v></c></row>)"})),
             "ultima colonna"));
  CHECK(says(write_zip("righe.xlsx", xlsx_parts({R"(<row r="1048577"><c><v>7</v></c></row>)"})), "1048577"));
  CHECK(says(write_zip("binaria.xlsb",
                       xlsx_parts({}, {{"_rels/.rels",
                                        R"(<Relationships><Relationship Id="r" Type="x/officeDocument" )"
                                        R"(Target="xl/workbook.bin"/></Relationships>)"}})),
             ".xlsb"));
  const Parts bomb = xlsx_parts({one_cell + std::string(std::size_t{80} << 20, ' ')});
  CHECK(says(write_zip("bomba.xlsx", bomb), "bomba zip"));
}

TEST_CASE("a sheet whose cells yield nothing is an error, one of empty boxes is not") {
  CHECK(refusal(write_zip("a.xlsx", xlsx_parts({R"(<row r="1"><c r="A1" s="1"/></row>)"}))).empty());
  CHECK(says(write_zip("b.xlsx", xlsx_parts({R"(<c r="A1"><v>1</v></c><c r="A2"><v>1</v></c>)"})),
             "il foglio ha 2 celle ma nessun valore"));
}
