#include "base/error.h"
#include "base/text.h"
#include "intake/case_acts.h"
#include "intake/case_steps.h"
#include "intake/dated_rows.h"
#include "store/record_code.h"

namespace povnet {
namespace {

/// Where a case goes.
struct Destination {
  std::string name;
  std::optional<std::int64_t> comune;
  bool in_ambito = false;
};

/// A comune on file, or another Ambito in words.
Destination destination(ActWriter& writer, const std::string& text) {
  References& references = writer.references();
  if (const Named comune = references.find("comune", text); comune.id) {
    const std::string name = *select_first(
        writer.db(), "SELECT name FROM comune WHERE id = ?", [](ResultRow& row) { return row.text(); },
        *comune.id);
    return {name, comune.id, is_in_ambito(writer.db(), *comune.id, writer.on())};
  }
  if (fold(text).starts_with("ambito ")) return {squeeze(text), std::nullopt, false};
  throw Error(Fault::input, "\"" + text + "\" non è un comune",
              references.hint("comune", text) + "; un altro Ambito si scrive per esteso: \"Ambito di ...\"");
}

std::string comune_so_far(ActWriter& writer, const CaseOnFile& care_case) {
  const Day before = writer.on() - std::chrono::days{1};
  const auto comune =
      care_case.comune ? care_case.comune : dwelling_of(writer.db(), care_case.subject, before);
  return comune ? code_of(writer.db(), {"comune", *comune}) : std::string{};
}

std::string body_of(SQLite::Database& db, std::int64_t comune, Day on) {
  return select_first(
             db, R"sql(
      SELECT b.code FROM body_membership AS m JOIN local_body AS b ON b.id = m.local_body
       WHERE m.comune = ?1 AND coalesce(m.valid_from, '') <= ?2 AND coalesce(m.valid_to, '9999') >= ?2)sql",
             [](ResultRow& row) { return row.text(); }, comune, on)
      .value_or("");
}

bool answers_already(SQLite::Database& db, const CaseOnFile& care_case, std::int64_t comune, Day on) {
  return select_first(
             db, R"sql(
      SELECT comune FROM case_comune
       WHERE care_case = ?1 AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2)sql",
             [](ResultRow& row) { return row.maybe_integer(); }, care_case.id, on)
             .value_or(care_case.comune) == comune;
}

void move_inside(ActWriter& writer, const CaseOnFile& care_case, std::int64_t comune) {
  const std::string code = code_of(writer.db(), {"comune", comune});
  const std::string body = body_of(writer.db(), comune, writer.on());
  keep_former(writer, "case_comune", {{"care_case", care_case.code}},
              {{"comune", comune_so_far(writer, care_case)}}, care_case.opened_on, "comune di prima");
  write_from_day(writer, "case_comune", {{"care_case", care_case.code}},
                 {{"comune", code}, {"local_body", body}, {"reason", writer.reason()}}, "comune competente");
  writer.set("care_case", care_case.id, {{"comune", code}, {"local_body", body}}, "comune competente");
  list_pending(writer, care_case);
}

}  // namespace

ActAnswer change_level(ActWriter& writer, const std::string& code, const std::string& typed) {
  const CaseOnFile care_case = case_named(writer, code);
  const std::string level = code_named(writer, "case_level", typed);
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  facts.same_level = level_on(writer.db(), care_case, writer.on()) == level;
  facts.light = level == "light";
  facts.risk_screened = is_screened(writer.db(), care_case.subject, writer.on());
  writer.mark("level", writer.label("case_level", level));
  if (allows(writer, CaseAct::level, facts)) {
    keep_former(writer, "case_level_change", {{"care_case", care_case.code}}, {{"level", care_case.level}},
                care_case.opened_on, "livello di prima");
    write_from_day(writer, "case_level_change", {{"care_case", care_case.code}},
                   {{"level", level}, {"reason", writer.reason()}},
                   "livello: " + writer.label("case_level", level));
    writer.set("care_case", care_case.id, {{"level", level}}, "livello");
    writer.tag(level);
  }
  return writer.answer(key_of(CaseAct::level), care_case.code);
}

ActAnswer move_case(ActWriter& writer, const MoveRequest& request) {
  const CaseOnFile care_case = case_named(writer, request.care_case);
  const Destination to = destination(writer, request.to);
  writer.mark("comune", to.name);
  CaseFacts facts = facts_of(writer);
  know_case(care_case, facts);
  facts.asks_handover = !to.in_ambito;
  facts.has_handover = !trim(request.handover).empty();
  facts.same_comune = to.in_ambito && answers_already(writer.db(), care_case, *to.comune, writer.on());
  const CaseAct act = to.in_ambito ? CaseAct::move : CaseAct::leave;
  if (allows(writer, act, facts)) {
    if (to.in_ambito) {
      move_inside(writer, care_case, *to.comune);
    } else {
      list_pending(writer, care_case);
      end_case(writer, care_case,
               {{"reason_out", writer.texts(key_of(act)).list("close_reason").at(0)},
                {"handover", to.name + ": " + request.handover}});
    }
  }
  return writer.answer(key_of(act), care_case.code);
}

}  // namespace povnet
