/// What others say in public that they hide in results of surveys of staff or students: facts from
/// their pages, in our words, as seen on 22 November 2026 in stored copies of them.
struct VendorRule: Sendable {
  struct Vector: Sendable {
    /// People who answered in each group below one parent.
    let answered: [Int]
    /// Positions of groups that the rule hides at the least.
    let hides: [Int]
    /// Whether the numbers are the page's own, rather than numbers to which we applied its rule.
    let isFromThePage: Bool
  }

  let who: String
  let says: String
  let address: String
  /// People below whom a group is hidden.
  let threshold: Int
  let vectors: [Vector]

  static let seen = "2026-11-22"

  static let all = [
    VendorRule(
      who: "Culture Amp",
      says: """
        A group with fewer answers than the reporting minimum (5 unless set) cannot be chosen, nor \
        one that would leave fewer than that over when subtracted from the whole.
        """,
      address:
        "https://academy.cultureamp.com/hc/en-us/articles/360010433339-Confidentiality-protections-in-reports",
      threshold: 5,
      vectors: [
        Vector(answered: [4, 9], hides: [0, 1], isFromThePage: true),
        Vector(answered: [3, 3, 9], hides: [0, 1], isFromThePage: false),
      ]),
    VendorRule(
      who: "Microsoft Viva Glint",
      says: """
        Fewer than 5 responses are insufficient; while the insufficient groups together have fewer \
        responses than the suppression threshold (2 unless set), the next smallest is hidden too.
        """,
      address:
        "https://learn.microsoft.com/en-us/viva/glint/reports/confidentiality-suppression-reports",
      threshold: 5,
      vectors: [
        Vector(answered: [1, 6, 9], hides: [0, 1], isFromThePage: false),
        Vector(answered: [4, 3, 20], hides: [0, 1], isFromThePage: false),
      ]),
    VendorRule(
      who: "Workday Peakon Employee Voice",
      says: """
        A segment is shown from a set number of employees who completed the survey on; the whole \
        stays visible beside it.
        """,
      address:
        "https://support.peakon.com/hc/en-us/articles/360020497580-Data-visibility-number-of-responses",
      threshold: 5,
      vectors: [Vector(answered: [5, 3], hides: [1], isFromThePage: true)]),
    VendorRule(
      who: "PeopleCues",
      says: """
        Fewer than 3 responses are hidden, and where a hidden group could be inferred from the \
        company and the groups beside it, usually the next smallest group as well.
        """,
      address: """
        https://docs.xto10x.com/peoplecues/surveys/\
        getting-started-as-engagement-admin-and-survey-creator/create-and-manage-surveys/\
        enps-survey-management/anonymity-in-enps-surveys/anonymity-protection
        """,
      threshold: 3,
      vectors: [
        Vector(answered: [7, 1], hides: [0, 1], isFromThePage: true),
        Vector(answered: [8, 7, 2, 5, 1], hides: [2, 4], isFromThePage: true),
      ]),
    VendorRule(
      who: "TalentMap",
      says: """
        A filtered report must differ by at least five respondents from those the same reader ran \
        lately, or it is not shown.
        """,
      address: """
        https://docs.talentmap.com/knowledge-base/step-5-analyze-interpret-and-report/\
        compass-reports/reporting-faq/how-does-report-filter-confidentiality-work
        """,
      threshold: 5,
      vectors: [Vector(answered: [17, 3], hides: [0], isFromThePage: false)]),
    VendorRule(
      who: "LaunchBoard of the California Community Colleges",
      says: """
        Counts below 10 and above 0 are not shown; where only one subgroup is masked, another is \
        masked with it.
        """,
      address: "https://www.calpassplus.org/Launchboard/Suppression",
      threshold: 10,
      vectors: [
        Vector(answered: [12, 7], hides: [0, 1], isFromThePage: false),
        Vector(answered: [40, 3, 6, 25], hides: [1, 2], isFromThePage: false),
      ]),
  ]
}
