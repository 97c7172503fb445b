#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/conditions.h"
#include "intake/entry.h"
#include "schema/act_texts.h"
#include "schema/parameter.h"

namespace povnet {

/// What was said about one condition of an act.
struct Told {
  std::string fails;
  std::string satisfy;
};

/// A record that an act wrote, or that somebody has to decide about.
struct Touched {
  std::string reg;
  std::string code;
  std::string what;
  std::optional<Day> day = {};
};

/// What an act answers. Nothing is written where anything is in `refused`.
struct ActAnswer {
  std::string code;   ///< of what the act is about
  std::string label;  ///< of the act
  std::string done;
  std::vector<Told> refused = {};
  std::vector<Told> noticed = {};
  std::vector<Touched> written = {};
  std::vector<Touched> pending = {};
  std::vector<std::string> next = {};
};

/// When and why an act is done.
struct ActMoment {
  Day on{};
  Day today{};
  std::string reason;
};

/// Checks one act and writes what it does, always as records entered by hand.
class ActWriter {
 public:
  ActWriter(Transaction& tx, References& references, const DataFiles& data, ActMoment moment);

  /// Whether the act of this name (a file of schemas/acts) may be done; what stands against it, and what is
  /// only noticed, is kept for the answer. `mirrored`: it was decided elsewhere, so all is only noticed.
  bool allows(std::string_view act, const std::vector<Unmet>& unmet, bool mirrored = false);
  const ActTexts& texts(std::string_view act);
  /// What the parameter that the act calls `key` says on the day of the act; nothing where it is not in
  /// force.
  std::optional<int> figure(std::string_view act, std::string_view key);
  std::vector<std::string> codes(std::string_view act, std::string_view key);  ///< the same, of a list

  /// The code of the new record; fields without a value are left out.
  std::string add(const std::string& reg, const Typed& fields, const std::string& what);
  /// Fields without a value are erased.
  void set(const std::string& reg, std::int64_t id, const Typed& fields, const std::string& what);
  /// As `set`, in a row that begins on the day of the act; the one there was ends the day before.
  void change(const std::string& reg, std::int64_t id, const Typed& fields, const std::string& what);
  void note_written(const std::string& reg, const std::string& code, const std::string& what);
  void note_pending(Touched touched) { pending_.push_back(std::move(touched)); }

  void mark(const std::string& name, const std::string& value) { marks_[name] = value; }
  void tag(const std::string& name, bool applies = true);  ///< which of the `next` texts are said

  ActAnswer answer(std::string_view act, const std::string& code);

  Day on() const { return moment_.on; }
  Day today() const { return moment_.today; }
  const std::string& reason() const { return moment_.reason; }
  Transaction& tx() { return tx_; }
  References& references() { return references_; }
  const DataFiles& data() const { return data_; }
  SQLite::Database& db() { return references_.db(); }
  std::string label(const std::string& list, const std::string& code);

 private:
  Told told(const ActTexts& texts, const Unmet& unmet);
  const Parameter* parameter(std::string_view act, std::string_view key);

  Transaction& tx_;
  References& references_;
  const DataFiles& data_;
  ActMoment moment_;
  std::map<std::string, ActTexts, std::less<>> texts_;
  std::vector<Parameter> parameters_;  ///< read when first asked for
  std::map<std::string, std::string> marks_;
  std::set<std::string> tags_;
  std::vector<Told> refused_, noticed_;
  std::vector<Touched> written_, pending_;
};

}  // namespace povnet
