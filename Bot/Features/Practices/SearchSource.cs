using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Search;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>Where something is kept that is found beside practices, under one ranking: only what everybody may read.</summary>
/// <param name="Kinds">The kinds of its documents; each is of one source.</param>
/// <param name="Follow">Puts its documents into the catalogue, and keeps them as they are.</param>
/// <param name="Find">From the id of a document, what is said of it now; null where it is not to be seen any more.</param>
public sealed record SearchSource(
    ImmutableArray<ResultKind> Kinds,
    Func<SearchCatalogue, IProjection> Follow,
    Func<Occasion, string, Language, FoundResult?> Find);

/// <param name="Code">For ever: lists that were narrowed carry it.</param>
/// <param name="Name">Of one.</param>
public sealed record ResultKind(string Code, Bilingual<string> Name);

/// <summary>A result as a list tells it below its title.</summary>
/// <param name="About">In one line, with its full stop.</param>
/// <param name="Opens">Its card, in private.</param>
public sealed record FoundResult(Html About, Press Opens);
