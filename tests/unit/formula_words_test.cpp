#include "workbook/formula_words.h"

#include <doctest/doctest.h>

#include "workbook/mark.h"

using namespace povnet;

namespace {

std::string joined(std::string_view formula) {
  std::string text;
  for (const FormulaWord& word : formula_words(formula)) text += word.written;
  return text;
}

std::vector<std::string> references(std::string_view formula) {
  std::vector<std::string> found;
  for (const FormulaWord& word : formula_words(formula))
    if (word.kind == FormulaWord::Kind::reference) found.push_back(word.sheet + "|" + text_of(word.area));
  return found;
}

}  // namespace

TEST_CASE("the words of a formula joined are the formula") {
  for (const char* formula :
       {"SUM(E5:E5)*1.5E-3", "'L''altro foglio'!$A$1&\"a \"\"b\"\" {{x}}\"", "IF(A1<>\"\",-B2%,#N/A)",
        "[1]Foglio!A1+Tabella[[#This Row],[Importo]]", "SUM(Gen:Dic!A1)", "A:A+$1:$3", "#REF!+1",
        "'non chiuso", "\"", "_xlfn.CONCAT( A1 , B2 )", "{1,2;3,4}"})
    CHECK(joined(formula) == formula);
}

TEST_CASE("references are found with their sheet, and nothing else is taken for one") {
  using Texts = std::vector<std::string>;
  CHECK(references("SUM(E5:E9)+Dati!B$2") == Texts{"|E5:E9", "Dati|B$2"});
  CHECK(references("'L''altro'!A1") == Texts{"L'altro|A1"});
  CHECK(references("$A:$C + 1:3") == Texts{"|$A:$C", "|1:3"});
  CHECK(references("LOG10(A1)+\"B2\"+XFE1+importo_1") == Texts{"|A1"});
  CHECK(references("[1]Foglio!A1 + Tab[E5] + Gen:Dic!A1").empty());
}

TEST_CASE("a reference knows whether its function takes lists") {
  const auto lists = [](std::string_view formula) {
    for (const FormulaWord& word : formula_words(formula))
      if (word.kind == FormulaWord::Kind::reference) return word.in_list;
    return false;
  };
  CHECK(lists("SUM(E5)"));
  CHECK(lists("SUMPRODUCT(E5*2)"));
  CHECK_FALSE(lists("ROUND(E5,2)"));
  CHECK_FALSE(lists("SUM(1)+E5"));
}

TEST_CASE("cells of sheets in a row, and of other files, are told from the rest") {
  const auto only = [](std::string_view formula) { return formula_words(formula).front(); };
  const auto sheets = sheets_in_a_row(only("'Gen:Dic 1'!$A$1:B2"));
  REQUIRE(sheets);
  CHECK(sheets->first == "Gen");
  CHECK(sheets->last == "Dic 1");
  CHECK(sheets->before + text_of(sheets->area) == "'Gen:Dic 1'!$A$1:B2");
  CHECK_FALSE(sheets_in_a_row(only("#REF!")));
  CHECK_FALSE(sheets_in_a_row(only("[1]Foglio!A1")));
  CHECK(is_of_other_file(only("[1]Foglio!A1")));
  CHECK(is_of_other_file(only("'[1]Un foglio'!A1")));
  CHECK_FALSE(is_of_other_file(only("Tab[Importo]")));
}

TEST_CASE("SUBTOTAL takes any number of lists, AGGREGATE may not") {
  const auto several = [](std::string_view formula) { return formula_words(formula).at(4).several; };
  CHECK(several("SUBTOTAL(9,B3:B3)"));
  CHECK_FALSE(several("AGGREGATE(14,B3:B3,1)"));
}

TEST_CASE("a shared formula moves its relative places only") {
  CHECK(moved_formula("A1+$B$2*C$3", 2, 1) == "B3+$B$2*D$3");
  CHECK(moved_formula("SUM(A1:B2)&\"A1\"", 1, 0) == "SUM(A2:B3)&\"A1\"");
}

TEST_CASE("marks of a text") {
  const auto pieces = marked_pieces("Al {{ as_of }} di {{elenco/ente/anno.campo}}, {{");
  REQUIRE(pieces.size() == 3);
  CHECK(pieces[0].mark->name == "as_of");
  CHECK(pieces[1].mark->list == "elenco");
  CHECK(pieces[1].mark->keys == std::vector<std::string>{"ente", "anno"});
  CHECK(pieces[1].mark->column == "campo");
  CHECK_FALSE(pieces[2].mark);
  CHECK(marked_pieces("niente {{ qui").empty());
}
