#include <doctest/doctest.h>

#include <fstream>

#include "intake/entry_parts.h"
#include "intake/import.h"
#include "intake/seed.h"
#include "intake/teaching.h"
#include "report/entry_form.h"
#include "report/reference.h"
#include "schema/register.h"
#include "store/row_version.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// A case file with an antenna and a person, and forms that come back.
struct BulkScene : StoreScene {
  BulkScene() {
    seed_ambito(file, data, "", act_of("db init"));
    add("antenna", {{.name = "name", .value = "Hub Melzo"}});
    add_persons({"Bbbari"});
  }

  EntryWithParts add(const std::string& reg, const std::vector<TypedField>& fields) {
    Transaction tx(file, act_of("intake add"));
    References references(file.db(), data);
    const Register& target = references.reg(reg);
    EntryWithParts added = add_with_parts(tx, references, target, typed_record(data, target, fields));
    tx.commit();
    return added;
  }

  bool set(const std::string& reg, std::int64_t id, const Typed& typed) {
    Transaction tx(file, act_of("intake set"));
    References references(file.db(), data);
    const bool changed = set_record(tx, references, references.reg(reg), id, typed).changed;
    tx.commit();
    return changed;
  }

  ImportResult comes_back(const std::string& text, const Source& source) {
    const std::string name = folder / "modulo.csv";
    std::ofstream(name, std::ios::binary) << text;
    ImportRequest request;
    request.path = name;
    request.file_name = "modulo.csv";
    request.as_of = "2026-11-05";
    request.by_register = source.by_register;
    return import_file(file, data, source, open_for(source, name, request.file_name), request,
                       act_of("intake import"));
  }

  std::string version(const std::string& reg) {
    load_reference(file.db(), data);
    Reader reader(file.db(), data);
    return form_rows(reader, required_register(data, reg), {.as_of = make_day(2026, 11, 5)})
        .front()
        .at(1)
        .text;
  }
};

std::vector<TypedField> contact_with(const std::vector<TypedField>& parts) {
  std::vector<TypedField> fields{{.name = "antenna", .value = "Hub Melzo"},
                                 {.name = "day", .value = "2026-11-03"},
                                 {.name = "person", .value = "P-000001"}};
  fields.insert(fields.end(), parts.begin(), parts.end());
  return fields;
}

}  // namespace

TEST_CASE("a field that comes again begins another part, in whatever name it is typed (S-050)") {
  const DataFiles data = DataFiles::load({});
  const Register contact = required_register(data, "contact");
  const TypedRecord record = typed_record(data, contact,
                                          contact_with({{.name = "request.need", .value = "A"},
                                                        {.name = "richieste.minuti", .value = "5"},
                                                        {.name = "support_given.support", .value = "S"},
                                                        {.name = "richieste.bisogno", .value = "B"},
                                                        {.name = "request.minutes", .value = "7"}}));
  REQUIRE(record.parts.size() == 3);
  CHECK(record.parts[0].typed == Typed{{"need", "A"}, {"minutes", "5"}});
  CHECK(record.parts[1].reg == "support_given");
  CHECK(record.parts[2].typed == Typed{{"need", "B"}, {"minutes", "7"}});
  CHECK(record.parts[2].through == "contact");
}

TEST_CASE("a part of a part hangs on the last that it refers to, or on the one that its name says (S-021)") {
  const DataFiles data = DataFiles::load({});
  const Register plan = required_register(data, "plan");
  const TypedRecord record = typed_record(data, plan,
                                          {{.name = "goal.number", .value = "1"},
                                           {.name = "goal_step.number", .value = "1"},
                                           {.name = "goal.number", .value = "2"},
                                           {.name = "goal.goal_step.number", .value = "1"},
                                           {.name = "goal_step.description", .value = "D"},
                                           {.name = "commitment.number", .value = "1"},
                                           {.name = "goal.commitment.number", .value = "2"}});
  REQUIRE(record.parts.size() == 6);
  CHECK(record.parts[1].of == 0U);
  CHECK(record.parts[3].of == 2U);
  CHECK(record.parts[3].typed == Typed{{"number", "1"}, {"description", "D"}});
  CHECK_FALSE(record.parts[4].of);
  CHECK(record.parts[5].of == 2U);
  CHECK(record.parts[5].through == "goal");
}

TEST_CASE("a part takes from its record only whom and when it is about") {
  BulkScene scene;
  scene.add("contact", contact_with({{.name = "minutes", .value = "40"},
                                     {.name = "request.need", .value = "ECO.rent"},
                                     {.name = "referral.receiver_text", .value = "Caritas"}}));
  CHECK(scene.text("SELECT day || person FROM referral") == "2026-11-031");
  CHECK(scene.number("SELECT count(*) FROM request WHERE minutes IS NULL") == 1);
}

TEST_CASE("one wrong part keeps out the whole line") {
  BulkScene scene;
  const Error fault = fault_of([&] {
    scene.add("contact", contact_with({{.name = "request.need", .value = "ECO.rent"},
                                       {.name = "request.need", .value = "ECO.rnt"}}));
  });
  CHECK(fault.fault() == Fault::input);
  CHECK(std::string(fault.what()).starts_with("richiesta: "));
  CHECK(scene.number("SELECT count(*) FROM contact") == 0);
}

TEST_CASE("the second contact of a day is kept (S-088)") {
  BulkScene scene;
  CHECK(scene.add("contact", contact_with({})).entry.noticed.empty());
  const Entry again = scene.add("contact", contact_with({})).entry;
  REQUIRE(again.noticed.size() == 1);
  CHECK(again.noticed.front().kind == "again");
  CHECK(scene.number("SELECT count(*) FROM contact") == 2);
}

TEST_CASE("the person's words stay as they were said, whoever writes (S-088)") {
  BulkScene scene;
  scene.add("contact", contact_with({{.name = "request.need", .value = "ECO.rent"},
                                     {.name = "request.words", .value = "Non ce la faccio"}}));
  CHECK_FALSE(scene.set("request", 1, {{"words", "Morosità"}}));
  CHECK_FALSE(scene.set("request", 1, {{"words", "(vuoto)"}}));
  const ImportResult result =
      scene.comes_back("Codice;Bisogno;Richiesta (parole della persona)\nR-000001;Affitto;Morosità\n",
                       source_of(required_register(scene.data, "request")));
  CHECK(result.findings.at("kept") == 1);
  CHECK(scene.text("SELECT words FROM request") == "Non ce la faccio");
}

TEST_CASE("a version names what a row says, and nothing else") {
  const std::vector<std::string> columns{"name", "age"};
  const std::vector<Value> ada{Value("Ada"), Value(std::int64_t{30})};
  const std::string version = version_of(columns, ada);
  CHECK(version.size() == 9);
  CHECK(version.front() == 'v');
  CHECK(version_of(columns, std::vector<Value>{Value("Ada"), Value(std::int64_t{31})}) != version);
  CHECK(version_of(columns, std::vector<Value>{Value("Ada"), Value("30")}) != version);
  const std::vector<std::string> more{"name", "age", "note"};
  CHECK(version_of(more, std::vector<Value>{ada[0], ada[1], Value()}) == version);
}

TEST_CASE(
    "a form that comes back: a row nobody touched is nothing, a row changed meanwhile is rejected (S-119)") {
  BulkScene scene;
  scene.set("person", 1, {{"phone", "1"}});
  const Source source = source_of(required_register(scene.data, "person"));
  const std::string heading = "Codice;Versione;Cognome;Nome;Telefono\n";
  const std::string row = "P-000001;" + scene.version("person") + ";Bbbari;Ada;";
  scene.set("person", 1, {{"phone", "2"}});
  CHECK(scene.comes_back(heading + row + "3\n", source).count(RowOutcome::rejected) == 1);
  CHECK(scene.text("SELECT phone FROM person") == "2");
  CHECK(scene.comes_back(heading + row + "2\n", source).count(RowOutcome::unchanged) == 1);
  const std::string now = "P-000001;" + scene.version("person") + ";Bbbari;Ada;";
  CHECK(scene.comes_back(heading + now + "3\n", source).count(RowOutcome::imported) == 1);
  CHECK(scene.text("SELECT phone FROM person") == "3");
}

TEST_CASE("a spelling is read as what it means, in its own source alone (S-119)") {
  BulkScene scene;
  const Source source = source_of(required_register(scene.data, "address"));
  const std::string rows = "Persona;Ruolo;Comune\nP-000001;Dimora;Insago\n";
  REQUIRE(scene.comes_back(rows, source).count(RowOutcome::rejected) == 1);
  Transaction tx(scene.file, act_of("intake teach"));
  References references(scene.file.db(), scene.data);
  teach(tx, references, source, "comune", " INSAGO ", "Inzago");
  tx.commit();
  CHECK(scene.comes_back(rows, source).count(RowOutcome::imported) == 1);
  const std::string antenna = "Nome;Comune\nHub Inzago;Insago\n";
  CHECK(scene.comes_back(antenna, source_of(required_register(scene.data, "antenna")))
            .count(RowOutcome::rejected) == 1);
}
