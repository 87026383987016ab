using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>A request with what it is of.</summary>
/// <param name="Registers">In which its records are, one or more.</param>
internal sealed record AskedFor(RecordRequest Request, IReadOnlyList<Register> Registers)
{
    /// <summary>Null where the register is no more.</summary>
    public static AskedFor? Of(RegisterShelf shelf, RecordRequest request) =>
        In(shelf, request.Of) is { Count: > 0 } registers ? new(request, registers) : null;

    public static AskedFor? Find(Occasion occasion, RegisterShelf shelf, string id) =>
        occasion.Store.Find(RecordRequests.All, id) is { } request ? Of(shelf, request) : null;

    /// <summary>The register of a code, or those that are opened together under it.</summary>
    public static IReadOnlyList<Register> In(RegisterShelf shelf, string code) =>
        shelf.Find(code) is { } register ? [register]
        : shelf.Homes.FirstOrDefault(home => home.Code == code) is { } home ? shelf.In(home)
        : [];

    public string Title(Language language) => Registers is [var only]
        ? only.Words.In(language).Title
        : Registers[0].Home!.Title.In(language);

    public bool MayAnswer(Person person) => Registers.Any(register => register.Offices.MayVerify(person));

    public IEnumerable<Person> Verifiers(Occasion occasion) =>
        Registers.SelectMany(register => Bot.Features.Registers.Verifiers.Of(occasion, register)).DistinctBy(person => person.Id);

    /// <summary>What its asker looks for, of what is given on request.</summary>
    public IEnumerable<RegisterRecord> Fitting(Occasion occasion, Person asker) => Registers.SelectMany(register => ListFilter
        .Read(register, Registers.Count == 1 ? Request.Filter : "")
        .Narrow(register, OnRequest.Of(occasion, register, asker), occasion)
        .Where(record => Folding.Words(Request.Words).All(word => RegisterLists.HasWord(register, record, occasion, word))));

    /// <summary>
    /// Those of the ones that wait about which can still be decided; who said meanwhile that it only counts is not given.
    /// </summary>
    public IEnumerable<(Register Register, RegisterRecord Record)> Waiting(Occasion occasion) =>
        from id in Request.Waiting
        let record = occasion.Store.Find(RegisterBook.All, id)
        let register = record is null ? null : Registers.FirstOrDefault(one => one.Code == record.Register)
        where register is not null && OnRequest.IsGivenOnRequest(occasion, register, record)
        select (register, record);

    /// <summary>What was searched, or how the list was narrowed, in words; empty where it was not.</summary>
    public string LookedFor(Language language) => Request.Words.Length > 0 ? $"«{Request.Words}»"
        : Registers is [var only] ? string.Join(", ", ListFilter.Read(only, Request.Filter).Chosen
            .Select(one => only.Facets[one.Key].Choices[one.Value].Label(language)))
        : "";

    public Button ToList(Language language) => Button.Do(
        AskTexts.All.In(language).ToList,
        Registers is [var only] ? RegisterDoors.List.To(only.Code, Request.Filter) : RegisterDoors.Home.To(Request.Of));
}
