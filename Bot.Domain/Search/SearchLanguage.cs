namespace Bot.Domain.Search;

public enum SearchLanguage
{
    Spanish,
    Portuguese,
}
