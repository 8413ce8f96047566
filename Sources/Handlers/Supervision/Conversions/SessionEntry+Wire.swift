import Workbook
import WorkbookProtocol

extension SessionEntry {
  /// - Parameter recorder: Who is recording: the supervisor, unless the entry names another.
  init(_ wire: Wire.SessionEntry, recorder: Person.ID) throws(WireMismatch) {
    self.init(
      kind: try same(wire.kind), status: try same(wire.status),
      supervisor: try wire.supervisor.reading(Person.ID.init(wire:)) ?? recorder,
      supervisees: try wire.supervisees.readingEach(Person.ID.init(wire:)))
    plannedStart = try wire.plannedStart.reading(Instant.init(wire:))
    plannedMinutes = wire.plannedMinutes
    actualStart = try wire.actualStart.reading(Instant.init(wire:))
    actualEnd = try wire.actualEnd.reading(Instant.init(wire:))
    interruptionMinutes = wire.interruptionMinutes
    setting = try wire.setting.reading(same)
    attended = try wire.attended.readingEach(Person.ID.init(wire:))
    othersAttending = Words(wire.othersAttending)
    agreementVersion = wire.agreementVersion
    notHeld = try wire.notHeld.reading(NotHeld.init)
    preparation = wire.preparation.map(Preparation.init)
    thinking = try wire.thinking.reading(SessionThinking.init) ?? .init()
    effectOfWorkTalkedAbout = wire.effectOfWorkTalkedAbout
    next = try wire.next.reading(NextSession.init)
    cases = try wire.cases.readingEach(CaseDiscussionEntry.init)
    chosenCase = wire.chosenCase.map(ChosenCase.init)
    aboutNoChild = wire.aboutNoChild ?? false
    question = Words(wire.question)
    takeAway = Words(wire.takeAway)
    lookedAt = Words(wire.lookedAt)
    told = Words(wire.told)
    decision = Words(wire.decision)
    because = Words(wire.because).map(Rationale.init)
    byWhen = try wire.byWhen.reading(Day.init(wire:))
    observation = try wire.observation.reading(Observation.init)
    afterIncident = try wire.afterIncident.reading(AfterIncident.init)
    actions = try wire.actions.readingEach(ActionEntry.init)
    personalPart = try wire.personalPart.reading(PersonalPart.init)
  }
}

extension Wire.SessionEntry {
  init(_ entry: SessionEntry) throws(WireMismatch) {
    self.init(
      kind: try same(entry.kind), status: try same(entry.status),
      supervisor: entry.supervisor.description,
      supervisees: entry.supervisees.map(\.description),
      plannedStart: entry.plannedStart?.description, plannedMinutes: entry.plannedMinutes,
      actualStart: entry.actualStart?.description, actualEnd: entry.actualEnd?.description,
      interruptionMinutes: entry.interruptionMinutes, setting: try entry.setting.reading(same),
      attended: entry.attended.map(\.description).ifAny,
      othersAttending: entry.othersAttending?.text, agreementVersion: entry.agreementVersion,
      notHeld: try entry.notHeld.reading(Wire.NotHeld.init),
      preparation: entry.preparation.map(Wire.SessionPreparation.init),
      thinking: try entry.thinking.unless(.init()).reading(Wire.SessionThinking.init),
      effectOfWorkTalkedAbout: entry.effectOfWorkTalkedAbout,
      next: entry.next.map { .init(on: $0.on?.description, whyNone: $0.whyNone?.text) },
      cases: try entry.cases.readingEach(Wire.CaseDiscussionEntry.init).ifAny,
      chosenCase: entry.chosenCase.map {
        .init(youngPerson: $0.youngPerson?.display, whyNone: $0.whyNone?.text)
      },
      aboutNoChild: entry.aboutNoChild ? true : nil, question: entry.question?.text,
      takeAway: entry.takeAway?.text, lookedAt: entry.lookedAt?.text, told: entry.told?.text,
      decision: entry.decision?.text, because: entry.because?.words.text,
      byWhen: entry.byWhen?.description,
      observation: entry.observation.map(Wire.ObservationTalk.init),
      afterIncident: entry.afterIncident.map(Wire.AfterIncident.init),
      actions: entry.actions.map(Wire.ActionEntry.init).ifAny,
      personalPart: entry.personalPart.map(Wire.PersonalPart.init))
  }
}
