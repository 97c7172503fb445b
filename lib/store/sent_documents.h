#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/day.h"
#include "store/record_code.h"
#include "store/transaction.h"

namespace povnet {

/// A document about to leave the house.
struct SentDocument {
  std::string document;  ///< its key
  std::string title;
  std::optional<std::string> about = {};  ///< code of the record that it is about
  std::string parameters;                 ///< "annuality=2024; period=2026-01-01..2026-01-31"
  Day as_of{};
  std::string recipient;
  std::string file_name;
  std::string bytes;
  std::string rows;              ///< what it was made from, packed
  std::set<std::string> codes;   ///< of the records in these rows
  std::set<std::string> tables;  ///< that were read for them
  std::string head;              ///< of the journal that it saw
  bool with_protected = false;
  std::optional<std::string> replaces = {};  ///< the code of the one that it corrects
};

/// Writes it in the register of what left the house; its code. Fault::refused where the same went to the same
/// recipient before and the act has no reason, or where `replaces` cannot be corrected.
std::string record_sent(Transaction& tx, const SentDocument& sent, const Act& act);

/// The recipient's protocol number; Fault::refused where there is one, or the document was revoked. The
/// record that the document is about has it, too, where it has columns for that day and number and nothing in
/// them: its code.
std::optional<std::string> confirm_sent(Transaction& tx, const std::string& code, const std::string& protocol,
                                        Day on);

/// Fault::refused where it was revoked before. The record that the document is about, where that still says
/// that it was sent.
std::optional<RecordRef> revoke_sent(Transaction& tx, const std::string& code, const std::string& reason,
                                     Day on);

/// A document that was sent, as the register has it; Fault::input where there is none of this code.
struct SentFile {
  std::string code, file_name, digest, rows_digest;
  bool with_protected = false;
};
SentFile sent_file(SQLite::Database& db, const std::string& code);

/// Writes which records a document or a frozen report shows: those of its rows, and those that were read and
/// belong to one of these (the payment orders of an obligation).
void write_shown_records(Transaction& tx, const RecordRef& shown_by, const std::set<std::string>& codes,
                         const std::set<std::string>& tables);

/// The codes of the records of a document.
std::vector<std::string> records_in_sent(SQLite::Database& db, const std::string& code);

/// The first document, neither revoked nor corrected, that a row of the record went into.
std::optional<std::string> sent_with(SQLite::Database& db, const RecordRef& record);

/// What transaction `tx` wrote, and a document, neither revoked nor corrected, or a frozen report has shown
/// since.
struct ShownRecord {
  std::string record, shown_by;  ///< codes
  bool frozen = false;
};
std::vector<ShownRecord> shown_since(SQLite::Database& db, std::int64_t tx, std::size_t limit);

}  // namespace povnet
