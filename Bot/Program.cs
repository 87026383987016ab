using Bot.Hosting;

return await Launcher.Run(args, Console.Out, Console.Error);
