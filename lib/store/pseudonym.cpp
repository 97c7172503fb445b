#include "store/pseudonym.h"

#include <nettle/hmac.h>

#include <array>

#include "base/error.h"
#include "store/digest.h"
#include "store/row.h"

namespace povnet {
namespace {

constexpr std::size_t told_bytes = 6;

std::string sealed(const std::string& key, const std::string& text) {
  hmac_sha256_ctx state;
  hmac_sha256_set_key(&state, key.size(), reinterpret_cast<const std::uint8_t*>(key.data()));
  hmac_sha256_update(&state, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  hmac_sha256_digest(&state, digest.size(), digest.data());
  return {digest.begin(), digest.end()};
}

}  // namespace

Pseudonyms::Pseudonyms(SQLite::Database& db, const std::string& recipient) {
  const auto key = select_first(db, "SELECT key FROM pseudonym_key WHERE id = 1",
                                [](ResultRow& row) { return row.text(); });
  if (!key)
    throw Error(Fault::store, "il file dei casi non ha la chiave degli pseudonimi", "povnet db verify");
  key_ = sealed(*key, recipient);
}

std::string Pseudonyms::of(const std::string& code) const {
  return code.substr(0, code.find('-')) + "~" + hex(sealed(key_, code).substr(0, told_bytes));
}

}  // namespace povnet
