/// The record types of the contract, as they travel: `Wire.CaseDiscussion`. Days, instants and ids are strings here;
/// whoever receives them parses them into types of their own.
public enum Wire {}
