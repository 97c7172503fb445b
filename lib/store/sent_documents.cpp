#include "store/sent_documents.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "store/kept_files.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

/// Columns of a record that says so itself.
const std::vector<std::string> telling{"state", "sent_on", "protocol"};

struct SentState {
  std::int64_t id;
  std::string code, document, at;
  std::optional<std::string> about, protocol, confirmed_on, revoked_on, corrected_by;
};

SentState required_sent(SQLite::Database& db, const std::string& code) {
  const auto found = select_first(
      db, R"sql(
      SELECT sent.id, sent.code, sent.document, sent.at, sent.about, sent.protocol, sent.confirmed_on, sent.revoked_on,
             later.code
        FROM sent_document AS sent
        LEFT JOIN sent_document AS later ON later.replaces = sent.id AND later.revoked_on IS NULL
       WHERE sent.code = ?)sql",
      [](ResultRow& row) {
        return SentState{row.integer(),    row.text(),       row.text(),
                         row.text(),       row.maybe_text(), row.maybe_text(),
                         row.maybe_text(), row.maybe_text(), row.maybe_text()};
      },
      upper(trim(code)));
  if (found) return *found;
  throw Error(Fault::input, fmt::format("tra gli invii non c'è \"{}\"", code),
              "povnet export sent elenca ciò che è uscito");
}

std::string italian_day(const std::string& iso_text) {
  const auto day = parse_iso_day(iso_text.substr(0, 10));
  return day ? italian(*day) : iso_text;
}

Error refused_as_revoked(const SentState& sent) {
  return {Fault::refused, fmt::format("{} è revocato dal {}", sent.code, italian_day(*sent.revoked_on))};
}

/// A document of the same key, parameters and recipient that still stands.
std::optional<SentState> same_before(SQLite::Database& db, const SentDocument& sent) {
  const auto earlier = select(
      db, R"sql(
      SELECT code, recipient FROM sent_document
       WHERE document = ? AND about IS ? AND parameters = ? AND revoked_on IS NULL
         AND id NOT IN (SELECT replaces FROM sent_document WHERE replaces IS NOT NULL AND revoked_on IS NULL)
       ORDER BY id DESC)sql",
      [](ResultRow& row) {
        return std::pair{row.text(), row.text()};
      },
      sent.document, sent.about, sent.parameters);
  for (const auto& [code, recipient] : earlier)
    if (fold(recipient) == fold(sent.recipient)) return required_sent(db, code);
  return std::nullopt;
}

void check_not_twice(SQLite::Database& db, const SentDocument& sent) {
  const auto before = same_before(db, sent);
  if (!before) return;
  throw Error(
      Fault::refused,
      fmt::format("lo stesso documento, con gli stessi parametri, è già stato preparato per lo stesso "
                  "destinatario il {}: {}",
                  italian_day(before->at), before->code),
      fmt::format("aggiungere --reason TESTO per mandarlo ancora; se corregge quello, anche "
                  "--replaces {}",
                  before->code));
}

/// The id of the document that this one corrects, if any.
Value corrected(SQLite::Database& db, const SentDocument& sent) {
  if (!sent.replaces) return {};
  const SentState old = required_sent(db, *sent.replaces);
  if (old.revoked_on) throw refused_as_revoked(old);
  if (old.corrected_by)
    throw Error(Fault::refused, fmt::format("{} è già rettificato da {}", old.code, *old.corrected_by),
                fmt::format("rettificare {}", *old.corrected_by));
  if (old.document != sent.document)
    throw Error(Fault::refused, fmt::format("{} è \"{}\": non lo rettifica un documento \"{}\"", old.code,
                                            old.document, sent.document));
  return Value(old.id);
}

/// The record that a document is about, where it says itself whether and when it was sent, and under which
/// number.
std::optional<RecordRef> telling_record(SQLite::Database& db, const SentState& sent) {
  const auto record = sent.about ? record_of_code(db, *sent.about) : std::nullopt;
  if (!record) return std::nullopt;
  const TableShape shape = shape_of(db, record->table);
  const auto has = [&shape](const std::string& name) { return shape.find(name).has_value(); };
  return std::ranges::all_of(telling, has) ? record : std::nullopt;
}

/// It says so from now on; one that was sent before only where it was reopened.
std::optional<std::string> tell_record(Transaction& tx, const SentState& sent, const std::string& protocol,
                                       Day on) {
  const auto record = telling_record(tx.file().db(), sent);
  if (!record) return std::nullopt;
  Records records(tx, record->table, telling);
  const auto said = records.read(record->id);
  if (!said) return std::nullopt;
  if (!is_null((*said)[1]) && (*said)[0] != Value(std::string("reopened"))) return std::nullopt;
  records.update(record->id, std::vector<Value>{std::string("sent"), iso(on), protocol});
  return sent.about;
}

}  // namespace

std::string record_sent(Transaction& tx, const SentDocument& sent, const Act& act) {
  SQLite::Database& db = tx.file().db();
  const Value replaces = corrected(db, sent);
  if (!sent.replaces && trim(act.reason).empty()) check_not_twice(db, sent);
  Records documents(
      tx, "sent_document",
      {"document", "title", "about", "parameters", "as_of", "recipient", "at", "actor", "login", "reason",
       "file_name", "size", "digest", "rows_digest", "head", "with_protected", "replaces"});
  const std::int64_t id = documents.insert(std::vector<Value>{
      sent.document, sent.title, sent.about ? Value(*sent.about) : Value(), sent.parameters, iso(sent.as_of),
      sent.recipient, act.at, act.actor, act.login, act.reason, sent.file_name,
      static_cast<std::int64_t>(sent.bytes.size()), keep_file(tx, sent.bytes), keep_file(tx, sent.rows),
      sent.head, std::int64_t{sent.with_protected}, replaces});
  write_shown_records(tx, {"sent_document", id}, sent.codes, sent.tables);
  return code_of(db, {"sent_document", id});
}

std::optional<std::string> confirm_sent(Transaction& tx, const std::string& code, const std::string& protocol,
                                        Day on) {
  const SentState sent = required_sent(tx.file().db(), code);
  if (sent.revoked_on) throw refused_as_revoked(sent);
  if (sent.protocol)
    throw Error(Fault::refused, fmt::format("{} è già confermato, con protocollo {} del {}", sent.code,
                                            *sent.protocol, italian_day(*sent.confirmed_on)));
  if (iso(on) < sent.at.substr(0, 10))
    throw Error(Fault::usage, fmt::format("--on: {} è stato preparato il {}, dopo il {}", sent.code,
                                          italian_day(sent.at), italian(on)));
  Records(tx, "sent_document", {"protocol", "confirmed_on"})
      .update(sent.id, std::vector<Value>{protocol, iso(on)});
  return tell_record(tx, sent, protocol, on);
}

std::optional<RecordRef> revoke_sent(Transaction& tx, const std::string& code, const std::string& reason,
                                     Day on) {
  const SentState sent = required_sent(tx.file().db(), code);
  if (sent.revoked_on) throw refused_as_revoked(sent);
  Records(tx, "sent_document", {"revoked_on", "revoked_because"})
      .update(sent.id, std::vector<Value>{iso(on), reason});
  const auto record = telling_record(tx.file().db(), sent);
  if (!record) return std::nullopt;
  const auto said = Records(tx, record->table, telling).read(record->id);
  return said && said->front() == Value(std::string("sent")) ? record : std::nullopt;
}

SentFile sent_file(SQLite::Database& db, const std::string& code) {
  return *select_first(
      db,
      "SELECT code, file_name, digest, rows_digest, with_protected FROM sent_document WHERE id = "
      "?",
      [](ResultRow& row) {
        return SentFile{row.text(), row.text(), row.text(), row.text(), row.integer() != 0};
      },
      required_sent(db, code).id);
}

}  // namespace povnet
