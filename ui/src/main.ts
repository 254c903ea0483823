/** Opens the window's page. */
import { mount } from "svelte";
import App from "./App.svelte";
import { dressDesk } from "$lib/desk.svelte";
import "./styles/index.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has an element #app");

await dressDesk();
mount(App, { target });
