extension CaseDiscussionEntry {
  /// Every text of the discussion, in the order of the form.
  func texts(under place: String) -> [SessionEntry.Text] {
    themTexts(place + "/them") + harmTexts(place + "/harm") + thinkingTexts(place + "/thinking")
      + othersTexts(place + "/others") + decisionTexts(place + "/decision")
  }

  private func themTexts(_ place: String) -> [SessionEntry.Text] {
    listed([
      ("\(place)/words", them.words), ("\(place)/trustedPerson", them.trustedPerson),
      ("\(place)/theirPart", them.theirPart),
    ])
  }

  private func harmTexts(_ place: String) -> [SessionEntry.Text] {
    listed(
      [
        ("\(place)/whoIsCausingIt", harm.whoIsCausingIt),
        ("\(place)/whatWillStopThem", harm.whatWillStopThem),
        ("\(place)/actingNow", harm.actingNow),
        ("\(place)/othersWhoMayBeHarmed", harm.othersWhoMayBeHarmed),
      ]
        + harm.patterns.enumerated().map { ("\(place)/patterns/\($0)/whoLooked", $1.whoLooked) }
        + harm.signs.enumerated().flatMap { index, sign in
          [
            ("\(place)/signs/\(index)/saidBy", sign.saidBy),
            ("\(place)/signs/\(index)/evidence", sign.evidence),
          ]
        })
  }

  private func thinkingTexts(_ place: String) -> [SessionEntry.Text] {
    let lists = [
      ("hypotheses", thinking.hypotheses), ("evidence", thinking.evidence),
      ("ambiguous", thinking.ambiguous), ("assumption", thinking.assumption),
      ("missing", thinking.missing),
    ]
    return listed(
      thinking.questions.enumerated().map { ("\(place)/questions/\($0)/response", $1.response) }
        + lists.flatMap { name, texts in
          texts.enumerated().map { ("\(place)/\(name)/\($0)", .some($1)) }
        } + [
          ("\(place)/alternative", thinking.alternative),
          ("\(place)/whatWouldChangeOurMind", thinking.whatWouldChangeOurMind),
          ("\(place)/myOwnPart", thinking.myOwnPart), ("\(place)/strengths", thinking.strengths),
          ("\(place)/emphasisBecause", thinking.emphasisBecause),
          ("\(place)/drawnWithThem", thinking.drawnWithThem),
        ])
  }

  private func othersTexts(_ place: String) -> [SessionEntry.Text] {
    listed(
      others.agencies.enumerated().map { ("\(place)/agencies/\($0)/agency", $1.agency) }
        + others.barriers.enumerated().flatMap { index, barrier in
          [
            ("\(place)/barriers/\(index)/what", barrier.what),
            ("\(place)/barriers/\(index)/whoCanFix", barrier.whoCanFix),
            ("\(place)/barriers/\(index)/sentTo", barrier.sentTo),
            ("\(place)/barriers/\(index)/whatChanged", barrier.whatChanged),
          ]
        } + [
          ("\(place)/localPicture/to", others.localPicture?.to),
          ("\(place)/localPicture/reference", others.localPicture?.reference),
          ("\(place)/helpOfferedToCarers", others.helpOfferedToCarers),
        ])
  }

  private func decisionTexts(_ place: String) -> [SessionEntry.Text] {
    listed([
      ("\(place)/text", decision?.text), ("\(place)/because", decision?.because?.words),
      ("\(place)/dissent", decision?.dissent), ("\(place)/contingency", decision?.contingency),
      ("\(place)/ending/whySafeNow", decision?.ending?.whySafeNow),
      ("\(place)/ending/howTheyCanComeBack", decision?.ending?.howTheyCanComeBack),
    ])
  }

  private func listed(_ all: [(String, Words?)]) -> [SessionEntry.Text] {
    all.compactMap { pointer, words in words.map { .init(pointer: pointer, words: $0) } }
  }
}
