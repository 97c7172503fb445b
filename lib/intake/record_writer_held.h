#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/known_rows.h"
#include "intake/person_keys.h"
#include "intake/reassigned.h"
#include "intake/record_writer.h"
#include "intake/stored_row.h"
#include "store/later_records.h"

namespace povnet {

/// What finding a record and changing it share: record_search.cpp, record_changes.cpp.
struct RecordWriter::Held {
  Held(Transaction& transaction, References& refs, const Register& target, WriterOptions given);

  Transaction& tx;
  References& references;
  const Register& reg;
  WriterOptions options;
  std::vector<std::string> columns;     ///< of the table, in the order of `at`, then origin and reference_day
  std::vector<std::size_t> at;          ///< of each table column, in the fields
  std::vector<std::size_t> places;      ///< of each table column, in the register
  std::vector<Value> fallbacks;         ///< of each table column
  std::vector<std::size_t> ibans;       ///< of each column that holds one, in the fields
  std::optional<std::size_t> identity;  ///< of the identity column, in the fields
  bool has_origin = false;              ///< the table keeps origins apart by an index
  std::set<std::pair<std::int64_t, std::string>> by_hand;
  Claims::OfRegister* claims;
  Records records;
  std::optional<LaterRecords> later;
  StoredRow stored;
  std::optional<PersonKeys> keys;
  std::optional<KnownRows> known_rows;  ///< where nothing else writes rows of the register
  std::vector<Value> row;
  bool correcting = false;                       ///< the row of a form, of a record that it names
  std::map<std::string, std::int64_t> times;     ///< of each natural key, where rows repeat it
  std::string_view version;                      ///< that the row was written out with; empty: it has none
  bool given_away = false;                       ///< the record found is of another person now
  bool further = false;                          ///< a record of the same key came before
  bool by_identity = false;                      ///< the person was found by the code in the row
  bool by_key = false;                           ///< the record is looked for by its natural key
  std::optional<std::set<std::string>> removed;  ///< natural keys; of a person, its codes
  std::optional<std::set<std::string>> removed_origins;
  std::optional<ReassignedRecords> reassigned;

  std::optional<std::size_t> field_of(std::string_view column) const;
  std::string_view text_of(const std::vector<FieldValue>& fields, std::string_view column) const;
  Value key_part(const std::vector<FieldValue>& fields, const std::string& column) const;
  bool key_is_whole(const std::vector<FieldValue>& fields) const;
  std::string origin_of(const std::vector<FieldValue>& fields, std::string_view content,
                        std::int64_t occurrence) const;
  std::optional<std::int64_t> search(const std::vector<FieldValue>& fields, const std::string& origin);
  std::optional<std::int64_t> search_person(const std::vector<FieldValue>& fields);
  std::optional<std::int64_t> search_key(const std::vector<FieldValue>& fields);
  std::optional<std::int64_t> find_key(const std::vector<Value>& key, std::int64_t before);
  Write create(const std::vector<FieldValue>& fields, const std::string& origin,
               std::vector<Noticed>& noticed);
  Write update(std::int64_t id, const std::vector<FieldValue>& fields, std::vector<Noticed>& noticed);
  bool says_what_is_known(std::int64_t id, const std::vector<FieldValue>& fields);
  std::string version_typed(const std::vector<FieldValue>& fields) const;
  std::string version_stored() const;
  Write put(std::optional<std::int64_t> known, const std::vector<FieldValue>& fields,
            const std::string& origin, std::vector<Noticed>& noticed);
  void note_locked(std::optional<std::int64_t> id, const std::vector<Value>& before,
                   std::vector<Noticed>& noticed);
  void note_wrong_ibans(const std::vector<FieldValue>& fields, std::vector<Noticed>& noticed) const;
  bool changes(std::size_t column, const FieldValue& field, std::int64_t id, bool older,
               std::vector<Noticed>& noticed) const;
  bool is_merged_key(std::size_t column, const FieldValue& field) const;
  bool was_removed(const std::vector<FieldValue>& fields, const std::string& origin);
  bool claimed(std::size_t column, std::int64_t id) const;
  void claim(std::int64_t id, const std::vector<FieldValue>& fields);
};

/// As text; nothing is empty.
std::string as_shown(const Value& value);

}  // namespace povnet
