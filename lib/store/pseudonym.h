#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace povnet {

/// Names for records in what one recipient is given: the same record has the same name, another recipient
/// another one, and only who has the case file can lead a name back (HMAC-SHA-256 with its key).
class Pseudonyms {
 public:
  Pseudonyms(SQLite::Database& db, const std::string& recipient);

  /// "P-000123" -> "P~3f0c3924e2d9".
  std::string of(const std::string& code) const;

 private:
  std::string key_;
};

}  // namespace povnet
