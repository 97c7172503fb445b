#include "cmd/command.h"

#include <fmt/format.h>

#include "base/number.h"

namespace povnet {

std::optional<std::string> Call::maybe(std::string_view name) const {
  const auto typed = values.find(name);
  if (typed != values.end() && !typed->second.empty()) return typed->second.back();
  const auto fallback = fallbacks.find(name);
  if (fallback != fallbacks.end()) return fallback->second;
  return std::nullopt;
}

std::string Call::text(std::string_view name) const {
  const std::optional<std::string> value = maybe(name);
  if (!value) throw Error(Fault::usage, fmt::format("manca {}", name));
  return *value;
}

std::vector<std::string> Call::list(std::string_view name) const {
  const auto typed = values.find(name);
  return typed == values.end() ? std::vector<std::string>{} : typed->second;
}

std::optional<Day> Call::maybe_day(std::string_view name) const {
  const std::optional<std::string> value = maybe(name);
  if (!value) return std::nullopt;
  const std::optional<Day> day = parse_day(*value);
  if (!day)
    throw Error(Fault::usage, fmt::format("{}: \"{}\" non è un giorno", name, *value),
                "scrivere il giorno come 2026-03-09 o 09/03/2026");
  return day;
}

std::optional<std::int64_t> Call::maybe_integer(std::string_view name) const {
  const std::optional<std::string> value = maybe(name);
  if (!value) return std::nullopt;
  const std::optional<std::int64_t> number = parse_integer(*value);
  if (!number) throw Error(Fault::usage, fmt::format("{}: \"{}\" non è un numero intero", name, *value));
  return number;
}

std::optional<Period> Call::maybe_period(std::string_view name) const {
  const std::optional<std::string> value = maybe(name);
  if (!value) return std::nullopt;
  const std::optional<Period> period = parse_period(*value, common.as_of);
  if (!period)
    throw Error(Fault::usage, fmt::format("{}: \"{}\" non è un periodo", name, *value),
                "scrivere 2026, 2026-H1, 2026-Q1, 2026-03, 2026-01-01..2026-03-31 o mese-scorso");
  return period;
}

}  // namespace povnet
