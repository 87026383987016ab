using Bot.Domain.Search;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks;

/// <summary>
/// SQLite's full-text search (FTS5) over the same practices, to compare with: words joined by OR after stop words, bm25 with field
/// weights.
/// </summary>
internal sealed class SearchFullText : IDisposable
{
    public const string Unicode = "unicode61 remove_diacritics 2", Porter = "porter unicode61 remove_diacritics 2";

    private readonly SqliteConnection connection;
    private readonly SqliteCommand search;

    /// <param name="tokenizer">One of the two tokenizers.</param>
    /// <param name="file">Where the database is kept; in memory if null.</param>
    public SearchFullText(string tokenizer, string? file = null)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = file ?? ":memory:", Pooling = false }.ToString());
        connection.Open();
        Execute(
            $"CREATE VIRTUAL TABLE practice USING fts5(id UNINDEXED, title, city, theme, summary, description, results, tokenize='{tokenizer}')");
        search = connection.CreateCommand();
        search.CommandText =
            "SELECT id FROM practice WHERE practice MATCH $words ORDER BY bm25(practice, 0, 5, 4, 4, 2, 1, 1) LIMIT $limit";
        search.Parameters.Add("$words", SqliteType.Text);
        search.Parameters.Add("$limit", SqliteType.Integer);
    }

    public void Add(IEnumerable<SearchSetPractice> practices)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO practice VALUES ($0, $1, $2, $3, $4, $5, $6)";
        for (var i = 0; i < 7; i++)
        {
            insert.Parameters.Add($"${i}", SqliteType.Text);
        }

        foreach (var practice in practices)
        {
            string[] values =
                [practice.Id, practice.Title, practice.City, practice.Theme, practice.Summary, practice.Description, practice.Results];
            for (var i = 0; i < values.Length; i++)
            {
                insert.Parameters[i].Value = values[i];
            }

            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    public string[] Search(string query, int limit)
    {
        var words = Fold.Text(query)
            .Split([.. Fold.Text(query).Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !CommonWords.IsStop(word)).ToArray();
        if (words.Length == 0)
        {
            return [];
        }

        search.Parameters["$words"].Value = string.Join(" OR ", words.Select(word => $"\"{word}\""));
        search.Parameters["$limit"].Value = limit;
        using var reader = search.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return [.. ids];
    }

    public void Dispose()
    {
        search.Dispose();
        connection.Dispose();
    }

    private void Execute(string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the statement is a constant but for one of two constant tokenizers
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
