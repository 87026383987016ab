using Bot.Playground;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>POST /playground/reset forgets all that was done in the playground and starts afresh.</summary>
internal static class PlaygroundReset
{
    public static void Map(WebApplication web, Func<Task> startAfresh) => web.Use((context, next) =>
        context.Request.Path == "/playground/reset" && HttpMethods.IsPost(context.Request.Method)
            ? Reset(context, startAfresh)
            : next(context));

    /// <summary>Deletes the database with its logs and the files of people. Nobody may have it open.</summary>
    public static void DeleteStore(string path)
    {
        foreach (var part in Stores.Parts(path))
        {
            File.Delete(part);
        }

        if (FileFolder.Beside(path).FolderPath is var folder && System.IO.Directory.Exists(folder))
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Reset(HttpContext context, Func<Task> startAfresh)
    {
        if (!PlaygroundServer.IsLocal(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await startAfresh();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
