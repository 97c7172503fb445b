#include <doctest/doctest.h>

#include "base/error.h"
#include "input/csv_dialect.h"
#include "input/csv_record.h"
#include "input/input_file.h"
#include "read_rows.h"
#include "zip_file.h"

using namespace povnet;
using namespace povnet::test;

namespace {

using CsvLines = std::vector<std::string>;

CsvLines csv(const std::string& bytes, const InputOptions& options = {}) {
  return read_rows(write_file("prova.csv", bytes), options);
}

InputFile opened(const std::string& bytes) { return InputFile::open(write_file("prova.csv", bytes)); }

}  // namespace

TEST_CASE("S-002: quotes, line ends and empty lines of a CSV") {
  CHECK(csv("a;b;c\r\n1;\"x;y\";3\n\n2;;\r\n") == CsvLines{"1: a | b | c", "2: 1 | x;y | 3", "4: 2 | - | -"});
  CHECK(csv("a;b\n\"he said \"\"no\"\"\";\"\"\n") == CsvLines{"1: a | b", "2: he said \"no\" | -"});
  CHECK(csv("a;b\n1;\"two\r\nlines\"\n3;4") == CsvLines{"1: a | b", "2: 1 | two\nlines", "4: 3 | 4"});
  CHECK(csv("a;b\r1;2\r") == CsvLines{"1: a | b", "2: 1 | 2"});
  CHECK(csv("a;b\n;;;;\n1;2\n") == CsvLines{"1: a | b", "3: 1 | 2"});
  CHECK(csv("a;b\n5\" tube;x\n\"q\" ;y\n") == CsvLines{"1: a | b", "2: 5\" tube | x", "3: q | y"});
  CHECK(csv("a;b\n'x';\"y\"\n", {.quote = '\''}) == CsvLines{"1: a | b", "2: x | \"y\""});
  CHECK(csv("a;b\n\"x;y\n", {.quote = '\0'}) == CsvLines{"1: a | b", "2: \"x | y"});
}

TEST_CASE("broken quotes cost their own row and no other") {
  CHECK(csv("a;b\n1;\"open;x\n2;y\n3;\"z\"\n") ==
        CsvLines{"1: a | b", "2: 1 | \"open;x ! 2:3 le virgolette aperte qui non sono chiuse", "3: 2 | y",
              "4: 3 | z"});
  CHECK(csv("a;b\n1;\"b\"c;d\n2;y\n") ==
        CsvLines{"1: a | b", "2: 1 | \"b\"c | d ! 2:6 c'è altro testo dopo le virgolette di chiusura",
              "3: 2 | y"});
  CHECK(csv("a;b\n1;\"last") ==
        CsvLines{"1: a | b", "2: 1 | \"last ! 2:3 le virgolette aperte qui non sono chiuse"});
  const std::string long_file =
      "a;b\n\"never closed;x\n" + std::string(std::size_t{3} << 20, 'x') + ";1\nlast;row\n";
  const CsvLines lines = csv(long_file);
  REQUIRE(lines.size() == 4);
  CHECK(lines[1].find("! 2:1") != std::string::npos);
  CHECK(lines[3] == "4: last | row");
}

TEST_CASE("a NUL byte is named with line and column") {
  using namespace std::string_literals;
  CHECK(csv("a;b\n1;\xC3\xA0\0c\n2;y\n"s) ==
        CsvLines{"1: a | b", "2: 1 | \xC3\xA0\0c ! 2:4 c'è un byte NUL, che un testo non può contenere"s,
              "3: 2 | y"});
}

TEST_CASE("encodings are found, believed when given, and faults have their line") {
  CHECK(opened("a;b\ncaff\xC3\xA8;1\n").encoding() == "utf-8");
  CHECK(csv("a;b\ncaff\xE8;\x80\n") == CsvLines{"1: a | b", "2: caffè | €"});
  CHECK(opened("a;b\ncaff\xE8;\x80\n").encoding() == "windows-1252");
  CHECK(csv("a;b\ncaff\xE8;\xA4\n", {.encoding = "ISO-8859-15"}) == CsvLines{"1: a | b", "2: caffè | €"});
  CHECK(opened("a;b\ncaff\xE8;\xA4\n").encoding() == "iso-8859-15");
  CHECK(opened("a;b\ncaff\xE8 \x92;\xA4\n").encoding() == "windows-1252");
  CHECK(csv("\xEF\xBB\xBF"
            "a;b\n1;è\n",
            {.encoding = "windows-1252"}) == CsvLines{"1: a | b", "2: 1 | è"});
  CHECK(opened(std::string((std::size_t{1} << 18) - 1, 'a') + "è").encoding() == "utf-8");
  const CsvLines lines = csv("a;b\nè;è\nx\xE8;1\n2;è\n");
  REQUIRE(lines.size() == 4);
  CHECK(lines[2] == "3: x\uFFFD | 1 ! 3:2 il byte 0xE8 non è una lettera in utf-8, la codifica del file");
  CHECK(csv("a;b\nx\x81;1\n", {.encoding = "windows-1252"})[1].find("! 2:2 il byte 0x81") !=
        std::string::npos);
  CHECK(refusal(write_file("x.csv", "a;b\n"), {.encoding = "klingon"}) ==
        "codifica sconosciuta: \"klingon\"");
}

TEST_CASE("UTF-16, as Excel saves Unicode text") {
  using namespace std::string_literals;
  CHECK(csv("\xFF\xFE"
            "a\0\t\0b\0\n\0\xE8\0\t\0\x31\0\n\0"s) == CsvLines{"1: a | b", "2: è | 1"});
  CHECK(csv("a\0;\0b\0\n\0\x31\0;\0\x32\0\n\0"s) == CsvLines{"1: a | b", "2: 1 | 2"});
  CHECK(refusal(write_file("x.csv",
                           "\xFF\xFE"
                           "a\0\n\0\0"s))
            .find("finisce a metà") != std::string::npos);
}

TEST_CASE("the delimiter is the one that cuts even columns") {
  CHECK(opened("nome;ore\nRossi;7,5\nBianchi;4,25\n").delimiter() == ';');
  CHECK(opened("nome,ore\n\"Rossi; Mario\",7\n\"Bianchi; Anna\",4\n").delimiter() == ',');
  CHECK(opened("a|b|c\n1,5|2,5|3;x\n1,5|2,5|3;x\n").delimiter() == '|');
  CHECK(opened("a\tb\n1,5\t2,5\n1,5\t2,5\n1,5\t2,5\n").delimiter() == '\t');
  std::string hours = "ore\tdi cui\n";
  for (int i = 0; i < 20; ++i) hours += "7,5\t2,25\n";
  CHECK(opened(hours).delimiter() == '\t');
  CHECK(opened("titolo del file\n\na;b;c\n1;2,5;3\n1;2,5;3\n").delimiter() == ';');
  CHECK(opened("sola\n1\n2\n").delimiter() == ';');
  CHECK(csv("sep=,\na,b\n1;5,2\n") == CsvLines{"2: a | b", "3: 1;5 | 2"});
}

TEST_CASE("a record may lie across any cut of the window") {
  const std::string bytes = "a;\"b\"\"c\r\nd\";e\r\n";
  CsvRecord whole;
  REQUIRE(CsvCutter(';', '"').cut(bytes, true, whole));
  CHECK(whole.length == bytes.size());
  CHECK(whole.lines == 2);
  for (std::size_t size = 1; size < bytes.size(); ++size) {
    CAPTURE(size);
    CsvRecord part;
    CHECK_FALSE(CsvCutter(';', '"').cut(std::string_view(bytes).substr(0, size), false, part));
  }
}

TEST_CASE("memory follows the longest record and not the file; what cannot be a record is refused") {
  const std::string row = std::string(99, 'x') + "\n";
  std::string big = "a\n";
  for (int i = 0; i < 30000; ++i) big += row;
  CHECK(csv(big).size() == 30001);
  CHECK(refusal(write_file("x.csv", std::string(std::size_t{9} << 20, 'x'))).find("più di 8 MB") !=
        std::string::npos);
}
