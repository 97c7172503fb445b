#include <doctest/doctest.h>

#include "cmd/typed.h"

namespace povnet {
namespace {

std::vector<Command> some_commands() {
  const Option period{"--period", "PERIODO", "quale periodo"};
  const Option by{
      .name = "--by", .value = "DIMENSIONE", .help = "per che cosa", .one_of = {"comune", "antenna"}};
  const Operand name{"NAME", "quale relazione"};
  const Operand files{"FILE", "che cosa", true, true};
  return {
      {"report", "", "una relazione", {name}, {period, by}, false, false, false, {}},
      {"report", "list", "le relazioni", {}, {}, false, false, false, {}},
      {"intake", "import", "importa", {files}, {{"--register", "REGISTRO", "quale"}}, true, false, false, {}},
      {"", "config", "la configurazione", {}, {}, false, false, false, {}}};
}

Choice chosen(std::vector<std::string> words) {
  static const std::vector<Command> commands = some_commands();
  return choose(commands, parse_words(commands, std::move(words)));
}

/// "message / hint" of the refusal.
std::string choice_refusal(std::vector<std::string> words) {
  try {
    chosen(std::move(words));
  } catch (const Error& fault) {
    CHECK(fault.fault() == Fault::usage);
    return std::string(fault.what()) + " / " + fault.hint();
  }
  return "accepted";
}

TEST_CASE("a room's own command and its verbs are told apart") {
  CHECK(chosen({"report", "monthly", "--by", "comune"}).command->verb.empty());
  CHECK(chosen({"report", "list"}).command->verb == "list");
  CHECK(chosen({"config"}).command->verb == "config");
}

TEST_CASE("a name and a verb together are refused, S-094") {
  CHECK(choice_refusal({"report", "monthly", "list"})
            .starts_with("\"monthly\" e \"list\": un nome e un verbo insieme"));
  CHECK(choice_refusal({"report", "list", "monthly"})
            .starts_with("\"monthly\" e \"list\": un nome e un verbo insieme"));
  CHECK(choice_refusal({"report", "list", "--by", "comune"}) == "--by non vale per povnet report list / ");
}

TEST_CASE("operands keep their order, also when one is called as a command") {
  const Choice choice = chosen({"intake", "import", "config", "report", "-o", "-", "b.csv"});
  CHECK(choice.words.at("FILE") == std::vector<std::string>{"config", "report", "b.csv"});
}

TEST_CASE("writing commands take a reason, the others do not") {
  CHECK(chosen({"intake", "import", "a.csv", "--reason", "prova"}).words.at("--reason").front() == "prova");
  CHECK(
      choice_refusal({"report", "list", "--reason", "prova"}).starts_with("non c'è l'opzione \"--reason\""));
}

TEST_CASE("slips get the nearest known name") {
  CHECK(choice_refusal({"reprot"}) == "non c'è il comando \"reprot\" / forse \"report\"");
  CHECK(choice_refusal({"intake", "imprt", "a.csv"}) ==
        "povnet intake: non c'è il verbo \"imprt\" / forse \"import\"");
  CHECK(choice_refusal({"report", "monthly", "--perod", "2026"}) ==
        "non c'è l'opzione \"--perod\" / forse \"--period\"");
  CHECK(choice_refusal({"report", "monthly", "--by", "comuni"}) ==
        "--by: \"comuni\" non è tra i valori possibili / forse \"comune\"");
  CHECK(choice_refusal({"intake"}) == "povnet intake: manca il verbo / i verbi sono: import");
  CHECK(choice_refusal({"intake", "import"}).starts_with("povnet intake import: manca FILE"));
  CHECK(choice_refusal({"report", "monthly", "--period"}).starts_with("manca il valore di --period"));
}

}  // namespace
}  // namespace povnet
