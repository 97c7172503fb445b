#include "intake/import.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "intake/seed.h"
#include "schema/catalogue.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// A case file of the Ambito of Melzo, and files that arrive.
struct ImportScene : StoreScene {
  ImportScene() { seed_ambito(file, data, "", act_of("db init")); }
  bool complete = false;

  ImportResult arrives(const std::string& text, const Source& source, const std::string& day = "2026-10-31",
                       bool partial = false) {
    const std::string name = folder / "arriva.csv";
    std::ofstream(name, std::ios::binary) << text;
    ImportRequest request;
    request.path = name;
    request.file_name = "arriva.csv";
    request.reference_day = day;
    request.as_of = "2026-11-05";
    request.partial = partial;
    request.complete = complete;
    return import_file(file, data, source, open_for(source, name, request.file_name), request,
                       ::act_of("intake import"));
  }

  ImportResult cases(const std::string& rows, const std::string& day = "2026-10-31", bool partial = false) {
    return arrives(gepi_heading + rows, required_source(data, "gepi_casi"), day, partial);
  }

  std::string text(const std::string& sql) { return file.db().execAndGet(sql).getString(); }

  const std::string gepi_heading =
      "Protocollo INPS;CF richiedente;Cognome;Nome;Data di nascita;Sesso;Cittadinanza;Comune di residenza;"
      "Indirizzo;Misura;Data domanda;Data PAD nucleo;Esito;Decorrenza;N. componenti;N. minori;"
      "Tenuto agli obblighi;Motivo esclusione;Case manager;Data convocazione;Data primo incontro;"
      "Data ultimo incontro;Esito AP;Data firma PaIS;Stato;ISEE\n";
};

std::string gepi_row(const std::string& comune, const std::string& surname = "Prova",
                     const std::string& street = "Via A 1", const std::string& first_meeting = "") {
  return "INPS-ADI-2026-0000001;PRVDAA80A41F119X;" + surname + ";Ada;01/01/1980;F;IT;" + comune + ";" +
         street + ";ADI;01/06/2026;10/06/2026;Accolta;01/07/2026;1;0;SI;;;;" + first_meeting +
         ";;;;in corso;1.000,00\n";
}

std::int64_t count(const ImportResult& result, RowOutcome outcome) { return result.count(outcome); }

}  // namespace

TEST_CASE("one row feeds several registers, and again changes nothing (S-094)") {
  ImportScene scene;
  const ImportResult first = scene.cases(gepi_row("Melzo"));
  CHECK(count(first, RowOutcome::imported) == 1);
  for (const char* reg : {"person", "address", "household", "measure_grant", "care_case", "isee"}) {
    CAPTURE(reg);
    CHECK(first.registers.at(reg).created == 1);
  }
  const ImportResult again = scene.cases(gepi_row("Melzo"));
  CHECK(count(again, RowOutcome::unchanged) == 1);
  for (const auto& made : again.registers) {
    CAPTURE(made.first);
    CHECK(made.second.created + made.second.changed == 0);
  }
  CHECK(scene.number("SELECT count(*) FROM tx_image") == 0);
}

TEST_CASE("a comune outside the Ambito that day is set aside, and nothing of the person is kept (S-003)") {
  ImportScene scene;
  const ImportResult result = scene.cases(gepi_row("Bellinzago Lombardo"));
  CHECK(count(result, RowOutcome::set_aside) == 1);
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
  CHECK(scene.number("SELECT count(*) FROM batch_row WHERE outcome = 'set_aside' AND line = 2") == 1);
  CHECK(scene.number("SELECT count(*) FROM batch_row WHERE reason LIKE '%Prova%' OR reason LIKE '%PRV%'") ==
        0);
}

TEST_CASE("a comune that nobody knows is a fault of the row, not a place outside") {
  ImportScene scene;
  const ImportResult result = scene.cases(gepi_row("Borgo Inventato"));
  CHECK(count(result, RowOutcome::rejected) == 1);
  REQUIRE(result.notes.size() == 1);
  CHECK(result.notes[0].faults.at(0).column == "Comune di residenza");
  CHECK_FALSE(result.notes[0].faults.at(0).hint.empty());
  CHECK_FALSE(result.kept);
  CHECK(scene.number("SELECT count(*) FROM batch") == 0);
}

TEST_CASE("all faults of a file come at once, and good rows enter only where asked") {
  ImportScene scene;
  std::string second = gepi_row("Melzo");
  second.replace(second.find("0000001"), 7, "0000002");
  second.replace(second.find("10/06/2026"), 10, "31/06/2026");
  const std::string third = gepi_row("Borgo Inventato");
  const ImportResult strict = scene.cases(gepi_row("Melzo") + second + third);
  CHECK(count(strict, RowOutcome::rejected) == 2);
  CHECK_FALSE(strict.kept);
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
  const ImportResult partial = scene.cases(gepi_row("Melzo") + second + third, "2026-10-31", true);
  CHECK(partial.kept);
  CHECK(count(partial, RowOutcome::imported) == 1);
  CHECK(partial.total() == 3);
  REQUIRE(partial.rejected.size() == 2);
  CHECK(partial.rejected[0].line == 3);
}

TEST_CASE("two files that spell a name differently do not flip it back and forth") {
  ImportScene scene;
  scene.cases(gepi_row("Melzo", "D'Amico"));
  const ImportResult other = scene.cases(gepi_row("Melzo", "Damico"));
  CHECK(scene.text("SELECT surname FROM person") == "D'Amico");
  CHECK(other.findings.at("difference") == 1);
  scene.cases(gepi_row("Melzo", "D'Amico"));
  CHECK(scene.text("SELECT surname FROM person") == "D'Amico");
}

TEST_CASE("of two rows of one record the first wins, and the same file again changes nothing (S-094)") {
  ImportScene scene;
  std::string free = gepi_row("Melzo");
  free.replace(free.find(";SI;"), 4, ";NO;");
  const ImportResult first = scene.cases(gepi_row("Melzo") + free);
  CHECK(count(first, RowOutcome::imported) == 1);
  CHECK(count(first, RowOutcome::unchanged) == 1);
  CHECK(first.findings.at("repeated") == 1);
  const auto repeated = std::ranges::find(first.found, "repeated", &FoundRow::kind);
  REQUIRE(repeated != first.found.end());
  CHECK(repeated->line == 3);
  CHECK(repeated->record == "B-000001");
  const ImportResult again = scene.cases(gepi_row("Melzo") + free);
  CHECK(count(again, RowOutcome::unchanged) == 2);
  CHECK(again.found.empty());
  CHECK(scene.number("SELECT bound FROM measure_grant") == 1);
}

TEST_CASE("a row that is rejected is not withdrawn from a complete file") {
  ImportScene scene;
  scene.cases(gepi_row("Melzo"));
  std::string rejected = gepi_row("Melzo");
  rejected.replace(rejected.find("01/07/2026"), 10, "31/06/2026");
  scene.complete = true;
  const ImportResult there = scene.cases(rejected, "2026-10-31", true);
  CHECK(count(there, RowOutcome::rejected) == 1);
  CHECK(there.withdrawn.empty());
  CHECK(there.warnings.empty());
  std::string nameless = rejected;
  nameless.replace(nameless.find("INPS-ADI-2026-0000001"), 21, "");
  const ImportResult unknown = scene.cases(nameless, "2026-10-31", true);
  CHECK(unknown.withdrawn.at("measure_grant").size() == 1);
  CHECK(unknown.warnings.size() == 1);
}

TEST_CASE("a fault of a computed value names the column that it would fill") {
  ImportScene scene;
  const DataFile text{.path = "prova.toml", .text = R"(
source = "prova"
label = "Prova"
kind = "increment"
[[column]]
name = "who"
header = ["Cognome"]
[[value]]
name = "inner_name"
from = "Bbbaro"
type = "ref"
refers = "comune"
[[emit]]
register = "person"
fields = { surname = "$who", birth_comune = "$inner_name" }
)"};
  const ImportResult result = scene.arrives("Cognome\nBbbari\n", read_source(text));
  CHECK(result.rejected.at(0).faults.at(0).column ==
        required_register(scene.data, "person").find("birth_comune")->label);
}

TEST_CASE("a cell beyond the headings rejects the row") {
  ImportScene scene;
  std::string row = gepi_row("Melzo");
  row.insert(row.size() - 1, ";interno 3");
  const ImportResult result = scene.cases(row);
  REQUIRE(count(result, RowOutcome::rejected) == 1);
  CHECK(result.rejected[0].faults[0].column == "27");
}

TEST_CASE("an extract that comes late fills what is empty and overwrites nothing") {
  ImportScene scene;
  const std::string status = "SELECT status FROM measure_grant";
  const std::string running = gepi_row("Melzo");
  std::string revoked = gepi_row("Melzo", "Prova", "Via A 1", "05/08/2026");
  revoked.replace(revoked.find("in corso"), 8, "decaduta");
  scene.cases(running, "2026-08-31");
  scene.cases(running, "2026-10-31");
  const std::string before = scene.text(status);
  const ImportResult late = scene.cases(revoked, "2026-09-30");
  CHECK(scene.text(status) == before);
  CHECK(scene.number("SELECT count(*) FROM meeting") == 1);
  CHECK(late.warnings.size() == 1);
  scene.cases(revoked, "2026-11-04");
  CHECK(scene.text(status) != before);
}

TEST_CASE("a first meeting without a case manager enters: it happened") {
  ImportScene scene;
  scene.cases(gepi_row("Melzo", "Prova", "Via A 1", "05/08/2026"));
  CHECK(scene.number("SELECT count(*) FROM meeting WHERE day = '2026-08-05'") == 1);
  CHECK(scene.number("SELECT count(*) FROM case_role") == 0);
}

TEST_CASE("a threshold passed keeps the file out") {
  ImportScene scene;
  const std::string name = scene.folder / "arriva.csv";
  std::ofstream(name, std::ios::binary) << scene.gepi_heading << gepi_row("Melzo");
  ImportRequest request;
  request.path = name;
  request.file_name = "arriva.csv";
  request.as_of = "2026-11-05";
  request.max_new = 2;
  const Source source = required_source(scene.data, "gepi_casi");
  CHECK_THROWS_AS(import_file(scene.file, scene.data, source, open_for(source, name, "arriva.csv"), request,
                              ::act_of("intake import")),
                  Error);
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
}

TEST_CASE("a row that the table refuses among rows that were to be written later is told as itself") {
  ImportScene scene;
  scene.file.db().exec(
      "CREATE TRIGGER refuses BEFORE INSERT ON person WHEN new.surname = 'Vietata' "
      "BEGIN SELECT RAISE(ABORT, 'cognome vietato'); END");
  std::string rows = "Codice fiscale;Cognome\n";
  for (int i = 2; i <= 100; ++i) rows += "PROVA" + std::to_string(i) + (i == 40 ? ";Vietata\n" : ";Lecita\n");
  const Source source = source_of(required_register(scene.data, "person"));
  CHECK(!scene.arrives(rows, source).kept);
  const ImportResult result = scene.arrives(rows, source, "2026-10-31", true);
  CHECK(count(result, RowOutcome::imported) == 98);
  REQUIRE(result.rejected.size() == 1);
  CHECK(result.rejected[0].line == 40);
  CHECK(result.rejected[0].faults[0].text.find("cognome vietato") != std::string::npos);
  CHECK(scene.number("SELECT count(*) FROM person") == 98);
  CHECK(scene.number("SELECT count(*) FROM person_key") == 98);
}

TEST_CASE("a code that comes again some rows later is that of the same person") {
  ImportScene scene;
  const ImportResult result = scene.arrives(
      "Codice fiscale;Cognome;Nome;Data di nascita;Telefono\n"
      "PROVA1;Rossi;Ada;1980-01-31;\nPROVA2;Verdi;Ada;1980-01-31;\nprova1;Rossi;Ada;;3330000000\n"
      "PROVA3;Verdi;Ada;1980-01-31;\n",
      source_of(required_register(scene.data, "person")));
  CHECK(result.kept);
  CHECK(scene.number("SELECT count(*) FROM person") == 2);
  CHECK(scene.number("SELECT count(*) FROM person_key WHERE person = 2") == 2);
  CHECK(scene.text("SELECT phone FROM person WHERE id = 1") == "3330000000");
}
