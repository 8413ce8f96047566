import WorkbookProtocol

/// What each score of each criterion means (DOMAIN §4), in our own words and not an inspectorate's.
enum Rubric {
  /// The anchors of the scores 1 to 4, shown as choices.
  static func choices(_ criterion: Wire.Criterion) -> [Choice] {
    let scores = anchors(criterion).enumerated().map {
      Choice(value: String($0 + 1), title: $1)
    }
    return scores + [
      Choice(value: "notEvidenced", title: "Not evidenced: nothing in the assessment shows it"),
      Choice(value: "notApplicable", title: "Does not apply, for a reason"),
    ]
  }

  static func anchors(_ criterion: Wire.Criterion) -> [String] {
    switch criterion {
    case .c1:
      [
        "Generic or copied; history missing or assumed",
        "Needs listed in service terms; history present, unconnected",
        "Short- and long-term needs specific to this person; history explained; no assumption of past harm or of none",
        "As 3, ordered by what matters to the young person, revised as understanding grew",
      ]
    case .c2:
      [
        "Not seen or heard",
        "Views recorded as a quotation or tick, not used",
        "Words, behaviour and silence interpreted; views shape conclusions",
        "As 3, and they could comment on the draft; differences explained",
      ]
    case .c3:
      [
        "Chronicle; no conclusion, or one that does not follow",
        "One explanation, little weighing",
        "Competing explanations weighed; fact, opinion and gap separated",
        "As 3, and evidence that would change the view is named and was sought",
      ]
    case .c4:
      [
        "Risk missed, or a summed checklist as the answer",
        "Factors with a level; little on how they combine",
        "How harm arises between person, people, places and time, who causes it, what may tip it; uncertainty stated",
        "As 3, with scenarios, early signs, the practitioner's own effect",
      ]
    case .c5:
      [
        "Single source",
        "Agencies consulted, information pasted in",
        "Information cross-checked; conflicts and refusals pursued",
        "As 3, shared formulation; soft intelligence used",
      ]
    case .c6:
      [
        "Deficits only; family absent or blamed",
        "Strengths listed as counterweight",
        "Tested for how they reduce harm; carers involved where safe; coping that looks like defiance considered",
        "As 3, and the plan uses them; the trusted relationship named and protected",
      ]
    case .c7:
      [
        "Blames or labels, or unreadable to them",
        "Mixed; jargon; \"choices\" unexamined",
        "Plain, accurate, responsibility with those who harm; shared in a usable form",
        "As 3, written so the reader at 25 would feel understood",
      ]
    case .c8:
      [
        "No plan, or unrelated",
        "Actions without owner, date or purpose",
        "Each need has help, owner, date and a sign that danger is falling; a step against those who harm; the young person understands it and could challenge it; contingency",
        "As 3, led by what they hope for, and early results have adjusted it",
      ]
    case .c9:
      [
        "Delay left avoidable risk",
        "Within limit but not the child's timescale",
        "Pace fits urgency; help began during it; updated when facts changed",
        "As 3, and versions show learning",
      ]
    case .c10:
      [
        "Not considered",
        "Named, no action",
        "Each considered, with action or reason; dual position recognised",
        "As 3, and patterns passed on",
      ]
    case .x1:
      [
        "Score replaces thinking",
        "Attached, not discussed",
        "Fit for purpose, weighed against other evidence",
        "As 3, with the young person's reaction",
      ]
    case .x2:
      [
        "Ignored",
        "Mentioned",
        "Support through complaint and court planned; every hint of blame answered",
        "As 3, led by what they need to feel safe",
      ]
    case .o1:
      [
        "No trace",
        "Sign-off only",
        "Reasoned challenge and direction",
        "Reflection seen to change the work",
      ]
    }
  }
}
