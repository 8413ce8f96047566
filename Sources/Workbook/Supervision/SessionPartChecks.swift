/// What a session may hold only in part, by its kind: cases, the personal part, actions.
extension SessionEntry {
  func checkCases(_ findings: inout Findings) {
    findings.refuseRepeats(
      cases.enumerated().map { $1.youngPerson?.normalised ?? "nobody \($0)" }, "/cases",
      within: "/youngPerson",
      "This young person has a case discussion already: put both together.")
    if let chosen = chosenCase?.youngPerson {
      if !cases.contains(where: { $0.youngPerson == chosen }) {
        findings.add(
          "/chosenCase", .conflict,
          "The case looked at in depth must be one of the young people talked about.")
      }
      if chosenCase?.whyNone != nil {
        findings.add(
          "/chosenCase", .conflict, "Choose a case or say why there was none, not both.")
      }
    }
    for (index, discussion) in cases.enumerated() {
      discussion.checkFigures(at: "/cases/\(index)", heldOn: actualStart?.day, &findings)
    }
  }

  func checkParts(_ findings: inout Findings) {
    if kind == .external {
      for text in texts {
        findings.add(
          text.pointer, .notAllowed,
          "An external session records who, when and how long, and no text: leave this out.")
      }
      for index in cases.indices {
        findings.add(
          "/cases/\(index)/youngPerson", .notAllowed,
          "An external session names no young person: leave the case out.")
      }
    }
    guard personalPart != nil else { return }
    if kind == .group {
      findings.add(
        "/personalPart", .notAllowed, "A group session has no personal part: others would read it.")
    } else if supervisees.count != 1 {
      findings.add(
        "/personalPart", .notAllowed,
        "A personal part belongs to one person: it needs exactly one supervisee.")
    }
  }

  func checkActions(_ findings: inout Findings) {
    for (index, action) in actions.enumerated() {
      findings.require(action.text, "/actions/\(index)/text", "Say what is to be done.")
      if let start = actualStart, action.due < start.day {
        findings.add("/actions/\(index)/due", .outOfRange, "It is due before this session.")
      }
      if let child = action.youngPerson, !cases.contains(where: { $0.youngPerson == child }) {
        findings.add(
          "/actions/\(index)/youngPerson", .conflict,
          "An action belongs to one of the young people talked about, or to none.")
      }
    }
  }
}

extension CaseDiscussionEntry {
  func checkFigures(at place: String, heldOn day: Day?, _ findings: inout Findings) {
    if let months = them.trustedForMonths, months < 0 {
      findings.add(
        "\(place)/them/trustedForMonths", .outOfRange, "The months of trust are 0 or more.")
    }
    if let workers = them.mainWorkersInTwelveMonths, workers < 0 {
      findings.add(
        "\(place)/them/mainWorkersInTwelveMonths", .outOfRange, "The main workers are 0 or more.")
    }
    if let day, let review = decision?.reviewDate, review < day {
      findings.add(
        "\(place)/decision/reviewDate", .outOfRange, "The review date is before this session.")
    }
    if let day, let seen = them.notSeenSince, seen > day {
      findings.add(
        "\(place)/them/notSeenSince", .outOfRange,
        "The day they were last seen is after this session.")
    }
    for (index, asked) in others.agencies.enumerated() {
      findings.require(
        asked.agency, "\(place)/others/agencies/\(index)/agency", "Name the agency.")
    }
    if let passedOn = others.localPicture {
      findings.require(
        passedOn.to, "\(place)/others/localPicture/to", "Say to whom it was passed on.")
    }
  }
}
