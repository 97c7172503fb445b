#include "intake/seed.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "base/error.h"
#include "intake/entry.h"
#include "schema/node.h"

namespace povnet {
namespace {

constexpr std::string_view built_in = "melzo.toml";

std::string text_of_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    throw Error(Fault::input, fmt::format("{}: non si può leggere", path),
                "controllare il nome del file di --ambito");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void put(Transaction& tx, References& references, const Node& node) {
  const Register& reg = references.reg(node.text("register"));
  Typed typed;
  for (const std::string& key : node.keys())
    if (key != "register") typed[key] = *node.maybe_scalar(key);
  try {
    put_record(tx, references, reg, typed);
  } catch (const Error& refused) {
    throw node.fault(refused.what(), refused.hint());
  }
}

}  // namespace

void seed_ambito(CaseFile& file, const DataFiles& data, const std::string& path, const Act& act) {
  const std::string text = path.empty() ? std::string{} : text_of_file(path);
  const DataFile given{.path = path, .text = text, .replaced = true};
  const DataFile* chosen = path.empty() ? data.find("schemas/ambiti", built_in) : &given;
  if (!chosen) throw Error(Fault::input, "non c'è un Ambito con cui cominciare", "dire --ambito FILE");
  const Node node = Node::parse(*chosen);
  Transaction tx(file, act);
  References references(file.db(), data);
  for (const Node& record : node.tables("record")) put(tx, references, record);
  node.done();
  tx.commit();
}

}  // namespace povnet
