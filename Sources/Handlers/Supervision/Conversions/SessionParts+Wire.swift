import Workbook
import WorkbookProtocol

extension NotHeld {
  init(_ wire: Wire.NotHeld) throws(WireMismatch) {
    self.init(
      by: try same(wire.by), reason: try same(wire.reason),
      replacement: try wire.replacement.reading(Instant.init(wire:)),
      whyNoReplacement: Words(wire.whyNoReplacement),
      decidedAt: try wire.decidedAt.reading(Instant.init(wire:)))
  }
}

extension Wire.NotHeld {
  init(_ notHeld: NotHeld) throws(WireMismatch) {
    self.init(
      by: try same(notHeld.by), reason: try same(notHeld.reason),
      replacement: notHeld.replacement?.description,
      whyNoReplacement: notHeld.whyNoReplacement?.text, decidedAt: notHeld.decidedAt?.description)
  }
}

extension Preparation {
  init(_ wire: Wire.SessionPreparation) {
    self.init(
      youngPersonsWords: Words(wire.youngPersonsWords), myQuestion: Words(wire.myQuestion))
  }
}

extension Wire.SessionPreparation {
  init(_ preparation: Preparation) {
    self.init(
      youngPersonsWords: preparation.youngPersonsWords?.text,
      myQuestion: preparation.myQuestion?.text)
  }
}

extension NextSession {
  init(_ wire: Wire.NextSession) throws(WireMismatch) {
    self.init(on: try wire.on.reading(Day.init(wire:)), whyNone: Words(wire.whyNone))
  }
}

extension ChosenCase {
  init(_ wire: Wire.ChosenCase) {
    self.init(
      youngPerson: wire.youngPerson.flatMap { YoungPersonReference($0) },
      whyNone: Words(wire.whyNone))
  }
}

extension Observation {
  init(_ wire: Wire.ObservationTalk) throws(WireMismatch) {
    self.init(
      date: try wire.date.reading(Day.init(wire:)), howAgreed: Words(wire.howAgreed),
      helped: Words(wire.helped), toTry: Words(wire.toTry))
  }
}

extension Wire.ObservationTalk {
  init(_ observation: Observation) {
    self.init(
      date: observation.date?.description, howAgreed: observation.howAgreed?.text,
      helped: observation.helped?.text, toTry: observation.toTry?.text)
  }
}

extension AfterIncident {
  init(_ wire: Wire.AfterIncident) throws(WireMismatch) {
    self.init(
      fitToBeAtWork: Words(wire.fitToBeAtWork), supportOffered: Words(wire.supportOffered),
      whoChecksIn: Words(wire.whoChecksIn), checkInOn: try wire.checkInOn.reading(Day.init(wire:)))
  }
}

extension Wire.AfterIncident {
  init(_ after: AfterIncident) {
    self.init(
      fitToBeAtWork: after.fitToBeAtWork?.text, supportOffered: after.supportOffered?.text,
      whoChecksIn: after.whoChecksIn?.text, checkInOn: after.checkInOn?.description)
  }
}

extension ActionEntry {
  init(_ wire: Wire.ActionEntry) throws(WireMismatch) {
    self.init(
      id: try wire.id.reading(ActionEntry.ID.init(wire:)), text: Words(wire.text),
      owner: try Person.ID(wire: wire.owner), due: try Day(wire: wire.due),
      youngPerson: wire.youngPerson.flatMap { YoungPersonReference($0) })
  }
}

extension Wire.ActionEntry {
  init(_ action: ActionEntry) {
    self.init(
      id: action.id?.description, text: action.text?.text ?? "", owner: action.owner.description,
      due: action.due.description, youngPerson: action.youngPerson?.display)
  }
}

extension PersonalPart {
  init(_ wire: Wire.PersonalPart) throws(WireMismatch) {
    self.init()
    workload = Words(wire.workload)
    wellbeing = Words(wire.wellbeing)
    development = Words(wire.development)
    performance = Words(wire.performance)
    leave = Words(wire.leave)
    safety = Words(wire.safety)
    anythingElse = Words(wire.anythingElse)
    watched = try wire.watched.readingEach(WatchedCondition.init)
  }
}

extension Wire.PersonalPart {
  init(_ part: PersonalPart) {
    self.init(
      workload: part.workload?.text, wellbeing: part.wellbeing?.text,
      development: part.development?.text, performance: part.performance?.text,
      leave: part.leave?.text, safety: part.safety?.text, anythingElse: part.anythingElse?.text,
      watched: part.watched.map(Wire.WatchedCondition.init).ifAny)
  }
}
