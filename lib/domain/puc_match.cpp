#include "domain/puc_match.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/text.h"

namespace povnet {
namespace {

bool has_skill(const PucSeeker& seeker, const std::string& wanted) {
  const std::string folded = fold(wanted);
  return std::ranges::any_of(
      seeker.skills, [&](const std::string& skill) { return fold(skill).find(folded) != std::string::npos; });
}

bool is_same_comune(const PucSeeker& seeker, const PucOffer& offer) {
  return offer.comune.empty() || seeker.comune == offer.comune;
}

void look_at_place(const PucSeeker& seeker, const PucOffer& offer, PucFit& fit) {
  if (is_same_comune(seeker, offer)) return fit.merits.push_back(PucMerit::same_comune);
  if (seeker.comune.empty()) return fit.obstacles.push_back(PucObstacle::comune_unknown);
  if (!offer.comuni_agreed) fit.obstacles.push_back(PucObstacle::not_agreed);
  if (!seeker.consents) fit.obstacles.push_back(PucObstacle::no_consent);
  if (offer.comuni_agreed && seeker.consents) fit.merits.push_back(PucMerit::comuni_agreed);
}

void look_at_title(const PucSeeker& seeker, const PucOffer& offer, Day on, PucFit& fit) {
  if (!seeker.group || !seeker.entitled.holds(on)) return fit.obstacles.push_back(PucObstacle::no_title);
  if (offer.adi_only && !seeker.has_adi) fit.obstacles.push_back(PucObstacle::adi_only);
  fit.free = offer.free_for(*seeker.group);
  if (fit.free && *fit.free <= 0) fit.obstacles.push_back(PucObstacle::no_seat);
}

void look_at_hours(const PucSeeker& seeker, const PucOffer& offer, const PucWeek& week, PucFit& fit) {
  const auto asked = offer.weekly ? offer.weekly : week.least;
  if (week.most && asked && seeker.committed + *asked > *week.most)
    fit.obstacles.push_back(PucObstacle::no_hours);
}

void look_at_skills(const PucSeeker& seeker, const PucOffer& offer, PucFit& fit) {
  if (offer.skills.empty()) return;
  for (const std::string& wanted : offer.skills)
    if (!has_skill(seeker, wanted)) fit.skills_missing.push_back(wanted);
  const bool none = fit.skills_missing.size() == offer.skills.size();
  fit.merits.push_back(fit.skills_missing.empty() ? PucMerit::all_skills
                       : none                     ? PucMerit::no_skills
                                                  : PucMerit::some_skills);
}

bool speaks(const PucFit& fit, PucMerit merit) {
  return std::ranges::find(fit.merits, merit) != fit.merits.end();
}

/// Smaller comes first.
auto rank_of(const PucFit& fit) {
  return std::tuple(fit.obstacles.size(), !speaks(fit, PucMerit::same_comune), fit.skills_missing.size(),
                    -fit.free.value_or(0));
}

void put_in_order(std::vector<PucFit>& fits) { std::ranges::stable_sort(fits, {}, rank_of); }

std::int64_t seats_left(const PucOffer& offer) {
  std::int64_t left = 0;
  for (const auto& free : offer.free) left += free.value_or(0);
  return left;
}

/// The second of a household goes behind everybody who fits.
void one_of_a_household(std::vector<PucFit>& fits, std::span<const PucSeeker> seekers) {
  std::set<std::string> seen;
  for (PucFit& fit : fits) {
    const PucSeeker& seeker = seekers[fit.which];
    if (!fit.fits() || !seeker.has_adi || seeker.household.empty() || speaks(fit, PucMerit::household_placed))
      continue;
    if (!seen.insert(seeker.household).second) fit.merits.push_back(PucMerit::household_placed);
  }
  std::ranges::stable_sort(fits, {}, [](const PucFit& fit) {
    return std::pair(!fit.fits(), fit.fits() && speaks(fit, PucMerit::household_placed));
  });
}

}  // namespace

std::string_view key_of(PucObstacle obstacle) {
  constexpr std::array<std::string_view, 10> keys{
      "no_title", "adi_only", "already_there",  "over",       "suspended",
      "no_seat",  "no_hours", "comune_unknown", "not_agreed", "no_consent"};
  return keys[static_cast<std::size_t>(obstacle)];
}

std::string_view key_of(PucMerit merit) {
  constexpr std::array<std::string_view, 6> keys{"same_comune", "comuni_agreed", "all_skills",
                                                 "some_skills", "no_skills",     "household_placed"};
  return keys[static_cast<std::size_t>(merit)];
}

PucFit fit_of(const PucSeeker& seeker, const PucOffer& offer, Day on, const PucWeek& week) {
  PucFit fit;
  if (std::ranges::find(seeker.projects, offer.number) != seeker.projects.end())
    fit.obstacles.push_back(PucObstacle::already_there);
  if (on > offer.life.last) fit.obstacles.push_back(PucObstacle::over);
  if (offer.suspended) fit.obstacles.push_back(PucObstacle::suspended);
  look_at_title(seeker, offer, on, fit);
  look_at_place(seeker, offer, fit);
  look_at_hours(seeker, offer, week, fit);
  look_at_skills(seeker, offer, fit);
  if (seeker.household_placed) fit.merits.push_back(PucMerit::household_placed);
  return fit;
}

std::vector<PucFit> rank_offers(const PucSeeker& seeker, std::span<const PucOffer> offers, Day on,
                                const PucWeek& week) {
  std::vector<PucFit> fits;
  for (std::size_t at = 0; at < offers.size(); ++at) {
    fits.push_back(fit_of(seeker, offers[at], on, week));
    fits.back().which = at;
  }
  put_in_order(fits);
  return fits;
}

std::vector<PucFit> rank_seekers(const PucOffer& offer, std::span<const PucSeeker> seekers, Day on,
                                 const PucWeek& week) {
  std::vector<PucFit> fits;
  for (std::size_t at = 0; at < seekers.size(); ++at) {
    fits.push_back(fit_of(seekers[at], offer, on, week));
    fits.back().which = at;
  }
  put_in_order(fits);
  if (std::ranges::count_if(fits, &PucFit::fits) > seats_left(offer)) one_of_a_household(fits, seekers);
  return fits;
}

}  // namespace povnet
